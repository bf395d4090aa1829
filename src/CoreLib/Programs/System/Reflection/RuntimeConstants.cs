using Internal.Metadata.NativeFormat;
using Internal.NativeFormat;
using Internal.Runtime;
using Internal.Runtime.TypeLoader;

namespace System.Reflection;

/// <summary>Values in the metadata: of constants, default values and arguments of attributes.</summary>
internal static unsafe class RuntimeConstants
{
    /// <summary>Types are <see cref="Type"/> objects, enumerations are of their own type.</summary>
    public static object? Read(Handle handle)
    {
        NativeParser parser = MetadataReader.At(handle);
        switch (handle.Type)
        {
            case HandleType.ConstantBooleanValue:
                return parser.GetByte() != 0;
            case HandleType.ConstantCharValue:
                return (char)parser.GetUnsigned();
            case HandleType.ConstantSByteValue:
                return (sbyte)parser.GetByte();
            case HandleType.ConstantByteValue:
                return parser.GetByte();
            case HandleType.ConstantInt16Value:
                return (short)parser.GetSigned();
            case HandleType.ConstantUInt16Value:
                return (ushort)parser.GetUnsigned();
            case HandleType.ConstantInt32Value:
                return parser.GetSigned();
            case HandleType.ConstantUInt32Value:
                return parser.GetUnsigned();
            case HandleType.ConstantInt64Value:
                return parser.GetSignedLong();
            case HandleType.ConstantUInt64Value:
                return parser.GetUnsignedLong();
            case HandleType.ConstantSingleValue:
                return *(float*)parser.Position;
            case HandleType.ConstantDoubleValue:
                return *(double*)parser.Position;
            case HandleType.ConstantStringValue:
                return MetadataReader.GetString(handle);
            case HandleType.ConstantEnumValue:
                Handle value = MetadataReader.ReadHandle(ref parser, HandleType.Null);
                return Enum.ToObject(ReadType(MetadataReader.ReadHandle(ref parser, HandleType.Null)), Read(value)!);
            case HandleType.TypeDefinition or HandleType.TypeReference or HandleType.TypeSpecification:
                return ReadType(handle);
            case >= HandleType.ConstantBooleanArray and <= HandleType.ConstantUInt64Array:
                return ReadArray(handle, parser);
            default:
                return null;
        }
    }

    /// <summary>The bits of an integer constant, sign-extended.</summary>
    public static ulong ReadBits(Handle handle)
    {
        NativeParser parser = MetadataReader.At(handle);
        return handle.Type switch
        {
            HandleType.ConstantBooleanValue or HandleType.ConstantByteValue => parser.GetByte(),
            HandleType.ConstantSByteValue => (ulong)(sbyte)parser.GetByte(),
            HandleType.ConstantInt16Value or HandleType.ConstantInt32Value => (ulong)parser.GetSigned(),
            HandleType.ConstantInt64Value => (ulong)parser.GetSignedLong(),
            HandleType.ConstantUInt64Value => parser.GetUnsignedLong(),
            _ => parser.GetUnsigned(),
        };
    }

    private static Type ReadType(Handle handle)
    {
        MethodTable* type = MetadataTypes.Resolve(handle, new GenericContext([], []));
        return type != null
            ? Type.GetTypeFromMethodTable(type)
            : throw new NotSupportedException("The program does not have the metadata of a type in an attribute.");
    }

    private static object? ReadArray(Handle handle, NativeParser parser)
    {
        switch (handle.Type)
        {
            case HandleType.ConstantEnumArray:
                Type enumeration = ReadType(MetadataReader.ReadHandle(ref parser, HandleType.Null));
                Array values = (Array)Read(MetadataReader.ReadHandle(ref parser, HandleType.Null))!;
                Array result = Array.CreateInstance(enumeration, values.Length);
                for (int i = 0; i < values.Length; i++)
                {
                    result.SetValue(Enum.ToObject(enumeration, values.GetValue(i)!), i);
                }

                return result;
            case HandleType.ConstantStringArray:
                HandleCollection texts = new(parser, HandleType.Null);
                string?[] strings = new string?[texts.Count];
                Fill(strings, texts);
                return strings;
            case HandleType.ConstantHandleArray:
                HandleCollection handles = new(parser, HandleType.Null);
                object?[] objects = new object?[handles.Count];
                Fill(objects, handles);
                return objects;
        }

        int count = (int)parser.GetUnsigned();
        byte* data = parser.Position;
        return handle.Type switch
        {
            HandleType.ConstantBooleanArray => new ReadOnlySpan<bool>(data, count).ToArray(),
            HandleType.ConstantCharArray => new ReadOnlySpan<char>(data, count).ToArray(),
            HandleType.ConstantSByteArray => new ReadOnlySpan<sbyte>(data, count).ToArray(),
            HandleType.ConstantByteArray => new ReadOnlySpan<byte>(data, count).ToArray(),
            HandleType.ConstantInt16Array => new ReadOnlySpan<short>(data, count).ToArray(),
            HandleType.ConstantUInt16Array => new ReadOnlySpan<ushort>(data, count).ToArray(),
            HandleType.ConstantInt32Array => new ReadOnlySpan<int>(data, count).ToArray(),
            HandleType.ConstantUInt32Array => new ReadOnlySpan<uint>(data, count).ToArray(),
            HandleType.ConstantInt64Array => new ReadOnlySpan<long>(data, count).ToArray(),
            HandleType.ConstantUInt64Array => new ReadOnlySpan<ulong>(data, count).ToArray(),
            HandleType.ConstantSingleArray => new ReadOnlySpan<float>(data, count).ToArray(),
            _ => new ReadOnlySpan<double>(data, count).ToArray(),
        };
    }

    private static void Fill(object?[] array, HandleCollection handles)
    {
        int i = 0;
        foreach (Handle handle in handles)
        {
            array[i++] = Read(handle);
        }
    }
}
