namespace System.Reflection.Emit;

/// <summary>The body of a method made at run time; nothing makes one.</summary>
public sealed unsafe class DynamicILInfo
{
    private DynamicILInfo()
    {
    }

    public int GetTokenFor(byte[] signature) => throw DynamicCode.NotSupported;

    public int GetTokenFor(DynamicMethod method) => throw DynamicCode.NotSupported;

    public int GetTokenFor(RuntimeFieldHandle field) => throw DynamicCode.NotSupported;

    public int GetTokenFor(RuntimeFieldHandle field, RuntimeTypeHandle contextType) => throw DynamicCode.NotSupported;

    public int GetTokenFor(RuntimeMethodHandle method) => throw DynamicCode.NotSupported;

    public int GetTokenFor(RuntimeMethodHandle method, RuntimeTypeHandle contextType) => throw DynamicCode.NotSupported;

    public int GetTokenFor(RuntimeTypeHandle type) => throw DynamicCode.NotSupported;

    public int GetTokenFor(string literal) => throw DynamicCode.NotSupported;

    public void SetCode(byte* code, int codeSize, int maxStackSize) => throw DynamicCode.NotSupported;

    public void SetCode(byte[]? code, int maxStackSize) => throw DynamicCode.NotSupported;

    public void SetExceptions(byte* exceptions, int exceptionsSize) => throw DynamicCode.NotSupported;

    public void SetExceptions(byte[]? exceptions) => throw DynamicCode.NotSupported;

    public void SetLocalSignature(byte* localSignature, int signatureSize) => throw DynamicCode.NotSupported;

    public void SetLocalSignature(byte[]? localSignature) => throw DynamicCode.NotSupported;

    public DynamicMethod DynamicMethod => throw DynamicCode.NotSupported;
}
