namespace System.Reflection.Emit;

/// <summary>A constructor in the making; nothing makes one.</summary>
public abstract class ConstructorBuilder : ConstructorInfo
{
    protected ConstructorBuilder()
    {
    }

    public ParameterBuilder DefineParameter(int iSequence, ParameterAttributes attributes, string? strParamName) =>
        throw DynamicCode.NotSupported;

    protected abstract ParameterBuilder DefineParameterCore(int iSequence, ParameterAttributes attributes, string strParamName);

    public ILGenerator GetILGenerator() => throw DynamicCode.NotSupported;

    public ILGenerator GetILGenerator(int streamSize) => throw DynamicCode.NotSupported;

    protected abstract ILGenerator GetILGeneratorCore(int streamSize);

    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw DynamicCode.NotSupported;

    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw DynamicCode.NotSupported;

    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);

    public void SetImplementationFlags(MethodImplAttributes attributes) => throw DynamicCode.NotSupported;

    protected abstract void SetImplementationFlagsCore(MethodImplAttributes attributes);

    public bool InitLocals
    {
        get => throw DynamicCode.NotSupported;
        set => throw DynamicCode.NotSupported;
    }

    protected abstract bool InitLocalsCore { get; set; }
}
