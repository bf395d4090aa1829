namespace System.Reflection.Emit;

/// <summary>A property in the making; nothing makes one.</summary>
public abstract class PropertyBuilder : PropertyInfo
{
    protected PropertyBuilder()
    {
    }

    public void AddOtherMethod(MethodBuilder mdBuilder) => throw DynamicCode.NotSupported;

    protected abstract void AddOtherMethodCore(MethodBuilder mdBuilder);

    public void SetConstant(object? defaultValue) => throw DynamicCode.NotSupported;

    protected abstract void SetConstantCore(object? defaultValue);

    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw DynamicCode.NotSupported;

    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw DynamicCode.NotSupported;

    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);

    public void SetGetMethod(MethodBuilder mdBuilder) => throw DynamicCode.NotSupported;

    protected abstract void SetGetMethodCore(MethodBuilder mdBuilder);

    public void SetSetMethod(MethodBuilder mdBuilder) => throw DynamicCode.NotSupported;

    protected abstract void SetSetMethodCore(MethodBuilder mdBuilder);
}
