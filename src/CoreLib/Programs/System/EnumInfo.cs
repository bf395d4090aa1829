using System.Reflection;
using System.Threading;
using Internal.Metadata.NativeFormat;
using Internal.Runtime;

namespace System;

/// <summary>The names and values of an enumeration, by rising value as an unsigned integer; what it prints and parses.</summary>
internal sealed unsafe class EnumInfo
{
    private const int CacheSize = 64;
    private const int LinearSearchLimit = 32;

    // The last enumerations used, by hash code.
    private static readonly EnumInfo?[] s_cache = new EnumInfo?[CacheSize];

    private readonly MethodTable* _type;

    private EnumInfo(MethodTable* type)
    {
        _type = type;
        TypeDefinition definition = ((RuntimeType)Type.GetTypeFromMethodTable(type)).GetDefinitionOrEmpty();
        int count = 0;
        foreach (Handle handle in definition.Fields)
        {
            count += IsMember(new Field(handle)) ? 1 : 0;
        }

        Names = new string[count];
        Values = new ulong[count];
        int used = 0;
        foreach (Handle handle in definition.Fields)
        {
            Field field = new(handle);
            if (IsMember(field))
            {
                Insert(MetadataReader.GetString(field.Name), RuntimeConstants.ReadBits(field.DefaultValue) & Mask, used++);
            }
        }

        IsFlags = RuntimeAttributes.IsDefined(definition.CustomAttributes, typeof(FlagsAttribute));
    }

    public string[] Names { get; }

    public ulong[] Values { get; }

    public bool IsFlags { get; }

    /// <summary>Bytes of a value.</summary>
    public int Size => GetSize(_type);

    private ulong Mask => Size == sizeof(ulong) ? ulong.MaxValue : (1UL << (8 * Size)) - 1;

    public static EnumInfo Get(MethodTable* type)
    {
        ref EnumInfo? cached = ref s_cache[type->HashCode % CacheSize];
        EnumInfo? info = Volatile.Read(ref cached);
        if (info is null || info._type != type)
        {
            info = new EnumInfo(type);
            Volatile.Write(ref cached, info);
        }

        return info;
    }

    public static int GetSize(MethodTable* type) => type->ElementType switch
    {
        ElementKind.Boolean or ElementKind.SByte or ElementKind.Byte => 1,
        ElementKind.Char or ElementKind.Int16 or ElementKind.UInt16 => 2,
        ElementKind.Int32 or ElementKind.UInt32 => 4,
        _ => 8,
    };

    public string? FindName(ulong value)
    {
        int index = IndexOf(value);
        return index < 0 ? null : Names[index];
    }

    public bool IsDefined(ulong value) => IndexOf(value) >= 0;

    /// <summary>Names separated by commas, or null if they do not make up the value.</summary>
    public string? FormatFlags(ulong value)
    {
        if (value == 0)
        {
            return Values.Length > 0 && Values[0] == 0 ? Names[0] : "0";
        }

        if (Array.LastIndexOf(Values, value) is >= 0 and int exact)
        {
            return Names[exact];
        }

        // From the highest down, so that names of several flags come before those of one.
        ulong left = value;
        string text = "";
        for (int i = Values.Length - 1; i >= 0 && Values[i] != 0; i--)
        {
            if ((left & Values[i]) == Values[i])
            {
                left -= Values[i];
                text = text.Length == 0 ? Names[i] : string.Concat(Names[i], ", ", text);
            }
        }

        return left == 0 ? text : null;
    }

    /// <summary>One name or several with commas between them.</summary>
    public bool TryParse(ReadOnlySpan<char> text, bool ignoreCase, out ulong value)
    {
        StringComparison comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        value = 0;
        while (true)
        {
            int comma = text.IndexOf(',');
            ReadOnlySpan<char> name = (comma < 0 ? text : text[..comma]).Trim();
            int index = -1;
            for (int i = 0; i < Names.Length && index < 0; i++)
            {
                index = name.Equals(Names[i], comparison) ? i : -1;
            }

            // A comma at the end has nothing behind it.
            if (index < 0 || (comma >= 0 && comma == text.Length - 1))
            {
                value = 0;
                return false;
            }

            value |= Values[index];
            if (comma < 0)
            {
                return true;
            }

            text = text[(comma + 1)..];
        }
    }

    // Which of several names of a value counts is what .NET's search finds.
    private int IndexOf(ulong value) =>
        Values.Length <= LinearSearchLimit ? Array.IndexOf(Values, value) : Array.BinarySearch(Values, value);

    private static bool IsMember(Field field) => ((FieldAttributes)field.Flags & FieldAttributes.Literal) != 0;

    private void Insert(string name, ulong value, int count)
    {
        int at = count;
        while (at > 0 && Values[at - 1] > value)
        {
            Values[at] = Values[at - 1];
            Names[at] = Names[at - 1];
            at--;
        }

        Values[at] = value;
        Names[at] = name;
    }
}
