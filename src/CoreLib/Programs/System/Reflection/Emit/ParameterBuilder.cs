namespace System.Reflection.Emit;

/// <summary>A parameter of a method in the making; nothing makes one.</summary>
public abstract class ParameterBuilder
{
    protected ParameterBuilder()
    {
    }

    public virtual void SetConstant(object? defaultValue) => throw DynamicCode.NotSupported;

    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw DynamicCode.NotSupported;

    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw DynamicCode.NotSupported;

    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);

    public virtual int Attributes => throw DynamicCode.NotSupported;

    public bool IsIn => throw DynamicCode.NotSupported;

    public bool IsOptional => throw DynamicCode.NotSupported;

    public bool IsOut => throw DynamicCode.NotSupported;

    public virtual string? Name => throw DynamicCode.NotSupported;

    public virtual int Position => throw DynamicCode.NotSupported;
}
