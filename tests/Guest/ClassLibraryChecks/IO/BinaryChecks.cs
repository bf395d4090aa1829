using System.Globalization;
using System.Text;
using static ViperOS.Tests.ClassLibraryChecks.IO.IOChecks;

namespace ViperOS.Tests.ClassLibraryChecks.IO;

/// <summary>Binary readers and writers.</summary>
internal static class BinaryChecks
{
    public static void Run()
    {
        Print("BinaryWriter", () =>
        {
            MemoryStream stream = new();
            Fill(new BinaryWriter(stream));
            return string.Join(',', stream.ToArray());
        });
        Print("BinaryReader", () =>
        {
            MemoryStream stream = new();
            Fill(new BinaryWriter(stream));
            stream.Position = 0;
            return ReadAll(new BinaryReader(stream));
        });
        Print("BinaryReader over another stream", () =>
        {
            MemoryStream stream = new();
            Fill(new BinaryWriter(stream));
            stream.Position = 0;
            return ReadAll(new BinaryReader(new BufferedStream(stream, 3)));
        });
        foreach (int value in (int[])[0, 1, 127, 128, 16383, 16384, 2097151, 2097152, 268435455, 268435456, int.MaxValue, -1, int.MinValue])
        {
            Print($"7 bit {value}", () =>
            {
                MemoryStream stream = new();
                BinaryWriter writer = new(stream);
                writer.Write7BitEncodedInt(value);
                writer.Write7BitEncodedInt64(value * 123456789L);
                stream.Position = 0;
                BinaryReader reader = new(stream);
                return $"{Show(stream.ToArray())} {reader.Read7BitEncodedInt()} {reader.Read7BitEncodedInt64()}";
            });
        }

        foreach (string text in (string[])["", "a", "äöü", "😀x", new string('€', 200), new string('y', 10000)])
        {
            foreach (Encoding encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.Latin1])
            {
                Print($"string {text.Length} {encoding.WebName}", () => RoundTrip(text, encoding));
            }
        }

        Errors();
    }

    private static string RoundTrip(string text, Encoding encoding)
    {
        MemoryStream stream = new();
        BinaryWriter writer = new(stream, encoding);
        writer.Write(text);
        writer.Write(text.ToCharArray());
        writer.Write(text.AsSpan());
        stream.Position = 0;
        BinaryReader reader = new(stream, encoding);
        string first = reader.ReadString();
        char[] second = reader.ReadChars(text.Length);
        char[] third = reader.ReadChars(text.Length + 5);
        return $"{first == text} {new string(second) == text} {third.Length} {stream.Position} {stream.Length} {reader.Read()}";
    }

    private static void Errors()
    {
        Print("end Int32", () => new BinaryReader(new MemoryStream([1, 2])).ReadInt32());
        Print("end String", () => new BinaryReader(new MemoryStream([5, 65])).ReadString());
        Print("end Byte", () => new BinaryReader(new MemoryStream()).ReadByte());
        Print("end Char", () => new BinaryReader(new MemoryStream()).ReadChar());
        Print("end PeekChar", () => new BinaryReader(new MemoryStream()).PeekChar());
        Print("long 7 bit", () => new BinaryReader(new MemoryStream([255, 255, 255, 255, 255, 255])).Read7BitEncodedInt());
        Print("negative length", () => new BinaryReader(new MemoryStream([255, 255, 255, 255, 15])).ReadString());
        Print("few bytes", () => new BinaryReader(new MemoryStream([1, 2, 3])).ReadBytes(5));
        Print("negative", () => new BinaryReader(new MemoryStream([1, 2, 3])).ReadBytes(-5));
        Print("closed", () =>
        {
            BinaryReader reader = new(new MemoryStream());
            reader.Dispose();
            return reader.ReadInt32();
        });
        Do("surrogate", () => new BinaryWriter(new MemoryStream()).Write('\ud800'));
        Print("decimal", () => new BinaryReader(new MemoryStream([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 99, 0])).ReadDecimal());
        Print("null", () => new BinaryReader(null!).ReadByte());
        Do("no string", () => new BinaryWriter(new MemoryStream()).Write((string)null!));
        Print("read-only", () => new BinaryWriter(new MemoryStream([1], false)).Seek(0, SeekOrigin.Begin));
    }

    private static void Fill(BinaryWriter writer)
    {
        writer.Write(true);
        writer.Write((byte)1);
        writer.Write((sbyte)-1);
        writer.Write((short)-2);
        writer.Write((ushort)3);
        writer.Write(-4);
        writer.Write(5u);
        writer.Write(-6L);
        writer.Write(7UL);
        writer.Write(1.5f);
        writer.Write(-2.25);
        writer.Write(-12.345m);
        writer.Write('€');
        writer.Write((Half)1.5f);
        writer.Write("text");
        writer.Write([9, 8]);
        writer.Write(new byte[] { 1, 2, 3, 4 }, 1, 2);
    }

    private static string ReadAll(BinaryReader reader)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        List<string> seen =
        [
            reader.ReadBoolean().ToString(), reader.ReadByte().ToString(invariant), reader.ReadSByte().ToString(invariant),
            reader.ReadInt16().ToString(invariant), reader.ReadUInt16().ToString(invariant), reader.ReadInt32().ToString(invariant),
            reader.ReadUInt32().ToString(invariant), reader.ReadInt64().ToString(invariant), reader.ReadUInt64().ToString(invariant),
            reader.ReadSingle().ToString(invariant), reader.ReadDouble().ToString(invariant), reader.ReadDecimal().ToString(invariant),
            reader.PeekChar().ToString(invariant), reader.ReadChar().ToString(), ((float)reader.ReadHalf()).ToString(invariant),
            reader.ReadString(), Show(reader.ReadBytes(2)), reader.Read(new byte[5], 1, 4).ToString(invariant), reader.Read().ToString(invariant),
        ];
        return string.Join(' ', seen);
    }
}
