using System;
using Internal.NativeFormat;

namespace Internal.Runtime.TypeLoader;

/// <summary>Type signatures of the native layout information: reads them to types, made where they do not exist, or compares them
/// with a type without making anything.</summary>
internal static unsafe class TypeSignature
{
    private const int DataShift = 4;
    private const uint KindMask = 15;

    private const uint UnmanagedConvention = 4;

    private enum Kind
    {
        Lookback = 1,
        Modifier = 2,
        Instantiation = 3,
        Variable = 4,
        BuiltIn = 5,
        External = 6,
        MultiDimensionalArray = 10,
        FunctionPointer = 11,
    }

    private enum Modifier
    {
        Array = 1,
        ByRef = 2,
        Pointer = 3,
    }

    public static MethodTable* Read(ref NativeParser parser, GenericContext context)
    {
        uint value = parser.GetUnsigned();
        uint data = value >> DataShift;
        switch ((Kind)(value & KindMask))
        {
            case Kind.Lookback:
                NativeParser earlier = parser.GetLookback(data);
                return Read(ref earlier, context);
            case Kind.Modifier:
                MethodTable* target = Read(ref parser, context);
                return (Modifier)data switch
                {
                    Modifier.Array => TypeBuilder.GetArray(target, -1),
                    Modifier.ByRef => TypeBuilder.GetByRef(target),
                    _ => TypeBuilder.GetPointer(target),
                };
            case Kind.Instantiation:
                MethodTable* definition = Read(ref parser, context);
                MethodTable*[] arguments = new MethodTable*[data];
                for (int i = 0; i < arguments.Length; i++)
                {
                    arguments[i] = Read(ref parser, context);
                }

                return TypeBuilder.GetInstance(definition, arguments);
            case Kind.Variable:
                return GetVariable(data, context);
            case Kind.BuiltIn:
                return GetBuiltIn(data);
            case Kind.External:
                return LoaderModule.GetNativeType(data);
            case Kind.MultiDimensionalArray:
                MethodTable* element = Read(ref parser, context);
                SkipBounds(ref parser);
                SkipBounds(ref parser);
                return TypeBuilder.GetArray(element, (int)data);
            case Kind.FunctionPointer:
                uint convention = parser.GetUnsigned();
                MethodTable*[] signature = new MethodTable*[parser.GetUnsigned() + 1];
                for (int i = 0; i < signature.Length; i++)
                {
                    signature[i] = Read(ref parser, context);
                }

                return TypeBuilder.GetFunctionPointer(signature, (convention & UnmanagedConvention) != 0);
            default:
                throw new BadImageFormatException();
        }
    }

    public static MethodTable*[] ReadSequence(ref NativeParser parser, GenericContext context)
    {
        MethodTable*[] types = new MethodTable*[parser.GetUnsigned()];
        for (int i = 0; i < types.Length; i++)
        {
            types[i] = Read(ref parser, context);
        }

        return types;
    }

    /// <summary>Whether the signature means <paramref name="type"/>, or one that shares code with it. After a "no" the parser stands
    /// anywhere.</summary>
    public static bool Matches(ref NativeParser parser, GenericContext context, MethodTable* type, bool canonical, bool argument)
    {
        uint value = parser.GetUnsigned();
        uint data = value >> DataShift;
        switch ((Kind)(value & KindMask))
        {
            case Kind.Lookback:
                NativeParser earlier = parser.GetLookback(data);
                return Matches(ref earlier, context, type, canonical, argument);
            case Kind.Modifier:
                return (Modifier)data switch
                {
                    Modifier.Array => type->IsSzArray,
                    Modifier.ByRef => type->IsByRef,
                    _ => type->IsPointer,
                } && Matches(ref parser, context, type->RelatedParameterType, canonical, argument: true);
            case Kind.Instantiation:
                return MatchesInstance(ref parser, context, type, canonical, data);
            case Kind.Variable:
                return AreSame(GetVariable(data, context), type, canonical, argument);
            case Kind.BuiltIn:
                return AreSame(GetBuiltIn(data), type, canonical, argument);
            case Kind.External:
                return AreSame(LoaderModule.GetNativeType(data), type, canonical, argument);
            case Kind.MultiDimensionalArray:
                if (type->ElementType != ElementKind.Array
                    || TypeBuilder.GetRank(type) != data
                    || !Matches(ref parser, context, type->RelatedParameterType, canonical, argument: true))
                {
                    return false;
                }

                SkipBounds(ref parser);
                SkipBounds(ref parser);
                return true;
            default:
                return Read(ref parser, context) == type;
        }
    }

    private static bool MatchesInstance(
        ref NativeParser parser, GenericContext context, MethodTable* type, bool canonical, uint arity)
    {
        if (!type->IsGeneric || !Matches(ref parser, context, type->GenericDefinition, canonical: false, argument: false))
        {
            return false;
        }

        MethodTableList arguments = type->GenericArguments;
        for (int i = 0; i < arity; i++)
        {
            if (!Matches(ref parser, context, arguments[i], canonical, argument: true))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSame(MethodTable* left, MethodTable* right, bool canonical, bool argument) =>
        !canonical ? left == right : argument ? CanonicalForm.AreArgumentsEqual(left, right) : CanonicalForm.AreEqual(left, right);

    private static MethodTable* GetVariable(uint data, GenericContext context) =>
        ((data & 1) != 0 ? context.MethodArguments : context.TypeArguments)[data >> 1];

    private static void SkipBounds(ref NativeParser parser)
    {
        for (uint i = parser.GetUnsigned(); i != 0; i--)
        {
            parser.GetUnsigned();
        }
    }

    // The compiler's numbers of types that it need not list as references.
    private static MethodTable* GetBuiltIn(uint number) => number switch
    {
        1 => typeof(void).TypeHandle.ToMethodTable(),
        2 => MethodTable.Of<bool>(),
        3 => MethodTable.Of<char>(),
        4 => MethodTable.Of<sbyte>(),
        5 => MethodTable.Of<byte>(),
        6 => MethodTable.Of<short>(),
        7 => MethodTable.Of<ushort>(),
        8 => MethodTable.Of<int>(),
        9 => MethodTable.Of<uint>(),
        10 => MethodTable.Of<long>(),
        11 => MethodTable.Of<ulong>(),
        12 => MethodTable.Of<nint>(),
        13 => MethodTable.Of<nuint>(),
        14 => MethodTable.Of<float>(),
        15 => MethodTable.Of<double>(),
        19 => MethodTable.Of<object>(),
        20 => MethodTable.Of<string>(),
        _ => throw new BadImageFormatException(),
    };
}
