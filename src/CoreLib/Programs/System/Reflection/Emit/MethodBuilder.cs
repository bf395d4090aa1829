namespace System.Reflection.Emit;

/// <summary>A method in the making; nothing makes one.</summary>
public abstract class MethodBuilder : MethodInfo
{
    protected MethodBuilder()
    {
    }

    public GenericTypeParameterBuilder[] DefineGenericParameters(params string[] names) => throw DynamicCode.NotSupported;

    protected abstract GenericTypeParameterBuilder[] DefineGenericParametersCore(params string[] names);

    public ParameterBuilder DefineParameter(int position, ParameterAttributes attributes, string? strParamName) =>
        throw DynamicCode.NotSupported;

    protected abstract ParameterBuilder DefineParameterCore(int position, ParameterAttributes attributes, string? strParamName);

    public ILGenerator GetILGenerator() => throw DynamicCode.NotSupported;

    public ILGenerator GetILGenerator(int size) => throw DynamicCode.NotSupported;

    protected abstract ILGenerator GetILGeneratorCore(int size);

    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw DynamicCode.NotSupported;

    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw DynamicCode.NotSupported;

    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);

    public void SetImplementationFlags(MethodImplAttributes attributes) => throw DynamicCode.NotSupported;

    protected abstract void SetImplementationFlagsCore(MethodImplAttributes attributes);

    public void SetParameters(params Type[] parameterTypes) => throw DynamicCode.NotSupported;

    public void SetReturnType(Type? returnType) => throw DynamicCode.NotSupported;

    public void SetSignature(
        Type? returnType, Type[]? returnTypeRequiredCustomModifiers, Type[]? returnTypeOptionalCustomModifiers, Type[]? parameterTypes,
        Type[][]? parameterTypeRequiredCustomModifiers, Type[][]? parameterTypeOptionalCustomModifiers) =>
        throw DynamicCode.NotSupported;

    protected abstract void SetSignatureCore(
        Type? returnType, Type[]? returnTypeRequiredCustomModifiers, Type[]? returnTypeOptionalCustomModifiers, Type[]? parameterTypes,
        Type[][]? parameterTypeRequiredCustomModifiers, Type[][]? parameterTypeOptionalCustomModifiers);

    public bool InitLocals
    {
        get => throw DynamicCode.NotSupported;
        set => throw DynamicCode.NotSupported;
    }

    protected abstract bool InitLocalsCore { get; set; }
}
