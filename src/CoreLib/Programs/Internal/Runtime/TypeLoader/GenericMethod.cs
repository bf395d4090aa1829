using Internal.Metadata.NativeFormat;
using Internal.NativeFormat;

namespace Internal.Runtime.TypeLoader;

/// <summary>An instance of a generic method: the exact owner, the method's token and its own arguments.</summary>
internal sealed unsafe class GenericMethod
{
    private const uint StaticFlag = 0x10;

    // Of references in the native layout information.
    private const uint InstantiationFlag = 1;
    private const uint UnboxingStubFlag = 2;
    private const uint FunctionPointerFlag = 4;

    public GenericMethod(MethodTable* owner, uint token, MethodTable*[] arguments)
    {
        Owner = owner;
        Token = token;
        Arguments = arguments;
    }

    public MethodTable* Owner { get; }

    public uint Token { get; }

    public MethodTable*[] Arguments { get; }

    /// <summary>Code that the reference to the method brings along, or 0.</summary>
    public nint Code { get; init; }

    /// <summary>Whether the code depends on a dictionary.</summary>
    public bool IsShared => CanonicalForm.IsShared(Owner) || CanonicalForm.AnyShared(Arguments);

    public bool IsStatic => (new Method(new Handle(Token)).Flags & StaticFlag) != 0;

    public static bool AreSame(uint left, uint right)
    {
        if (left == right)
        {
            return true;
        }

        // Equal names and signatures are stored once.
        Method one = new(new Handle(left));
        Method other = new(new Handle(right));
        return one.Name.Token == other.Name.Token && one.Signature.Token == other.Signature.Token;
    }

    public bool IsSameMethod(MethodTable* owner, uint token) => Owner == owner && AreSame(Token, token);

    public int GetExactHash() => (int)Owner->HashCode ^ TypeHashing.OfInstance(GetNameHash(), Arguments);

    public int GetCanonicalHash() => CanonicalForm.GetHash(Owner) ^ CanonicalForm.GetHash(GetNameHash(), Arguments);

    private int GetNameHash() => TypeHashing.OfName(MetadataReader.GetString(new Method(new Handle(Token)).Name));

    /// <summary>A reference to a method in the native layout information.</summary>
    public static GenericMethod Read(ref NativeParser parser, GenericContext context)
    {
        uint flags = parser.GetUnsigned();
        nint code = (flags & FunctionPointerFlag) == 0
            ? 0
            : (nint)LoaderModule.GetReference(LoaderBlob.NativeReferences, parser.GetUnsigned());
        MethodTable* owner = TypeSignature.Read(ref parser, context);
        uint token = parser.GetUnsigned();
        MethodTable*[] arguments = (flags & InstantiationFlag) == 0 ? [] : TypeSignature.ReadSequence(ref parser, context);
        return new GenericMethod(owner, token, arguments) { Code = code };
    }

    /// <summary>Whether a reference means this method or one that shares code with it, and that code.</summary>
    public bool MatchesTemplate(NativeParser parser, GenericContext context, bool unboxing, out nint code)
    {
        uint flags = parser.GetUnsigned();
        code = (flags & FunctionPointerFlag) == 0
            ? 0
            : (nint)LoaderModule.GetReference(LoaderBlob.NativeReferences, parser.GetUnsigned());
        if (((flags & UnboxingStubFlag) != 0) != unboxing
            || !TypeSignature.Matches(ref parser, context, Owner, canonical: true, argument: false)
            || !AreSame(parser.GetUnsigned(), Token)
            || (flags & InstantiationFlag) == 0
            || parser.GetUnsigned() != Arguments.Length)
        {
            return false;
        }

        foreach (MethodTable* argument in Arguments)
        {
            if (!TypeSignature.Matches(ref parser, context, argument, canonical: true, argument: true))
            {
                return false;
            }
        }

        return true;
    }
}
