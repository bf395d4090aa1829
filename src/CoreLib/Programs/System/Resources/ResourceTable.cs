using System.Collections.Generic;
using System.IO;
using System.Text;

namespace System.Resources;

/// <summary>
/// The names and values of one <c>.resources</c> stream, read whole. Of the values those of simple types, texts, bytes and streams
/// are understood; objects that were serialised are not.
/// </summary>
internal sealed class ResourceTable
{
    private const uint Magic = 0xBEEFCACE;
    private const int NewestVersion = 2;
    private const int FirstSerialisedType = 0x40;

    private readonly Dictionary<string, object?> _values;

    /// <exception cref="ArgumentException">It is not such a stream.</exception>
    public ResourceTable(Stream stream, bool ignoreCase)
    {
        using BinaryReader reader = new(stream, Encoding.UTF8);
        if (reader.ReadUInt32() != Magic)
        {
            throw new ArgumentException("Stream is not a valid resource file.");
        }

        reader.ReadInt32();
        int skipped = reader.ReadInt32();
        stream.Position += skipped;
        if (reader.ReadInt32() > NewestVersion)
        {
            throw new ArgumentException("Stream is not a valid resource file.");
        }

        int count = reader.ReadInt32();
        int types = reader.ReadInt32();
        for (int i = 0; i < types; i++)
        {
            reader.ReadString();
        }

        // Hash codes of the names and their positions: all are read, so that neither is needed.
        stream.Position = ((stream.Position + 7) & ~7) + (2L * sizeof(int) * count);
        int data = reader.ReadInt32();
        _values = new Dictionary<string, object?>(count, ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            string name = Encoding.Unicode.GetString(reader.ReadBytes(reader.Read7BitEncodedInt()));
            int offset = reader.ReadInt32();
            long next = stream.Position;
            stream.Position = data + offset;
            _values[name] = ReadValue(reader);
            stream.Position = next;
        }
    }

    public Collections.Hashtable ToHashtable()
    {
        Collections.Hashtable values = new(_values.Count);
        foreach (KeyValuePair<string, object?> pair in _values)
        {
            values[pair.Key] = pair.Value;
        }

        return values;
    }

    public bool TryGet(string name, out object? value) => _values.TryGetValue(name, out value);

    /// <summary>What the format calls the type of a value.</summary>
    public static string GetTypeName(object value) => value switch
    {
        byte[] => "ByteArray",
        Stream => "Stream",
        Unreadable => "StartOfUserTypes",
        _ => value.GetType().Name,
    };

    private static object? ReadValue(BinaryReader reader)
    {
        int type = reader.Read7BitEncodedInt();
        return type switch
        {
            0 => null,
            1 => reader.ReadString(),
            2 => reader.ReadBoolean(),
            3 => (char)reader.ReadUInt16(),
            4 => reader.ReadByte(),
            5 => reader.ReadSByte(),
            6 => reader.ReadInt16(),
            7 => reader.ReadUInt16(),
            8 => reader.ReadInt32(),
            9 => reader.ReadUInt32(),
            10 => reader.ReadInt64(),
            11 => reader.ReadUInt64(),
            12 => reader.ReadSingle(),
            13 => reader.ReadDouble(),
            14 => reader.ReadDecimal(),
            15 => DateTime.FromBinary(reader.ReadInt64()),
            16 => new TimeSpan(reader.ReadInt64()),
            0x20 => reader.ReadBytes(reader.ReadInt32()),
            0x21 => new MemoryStream(reader.ReadBytes(reader.ReadInt32()), writable: false),
            >= FirstSerialisedType => new Unreadable(),
            _ => throw new BadImageFormatException("The ResourceReader class does not know how to read this version of .resources files."),
        };
    }

    /// <summary>Stands for a value that was serialised.</summary>
    internal sealed class Unreadable;
}
