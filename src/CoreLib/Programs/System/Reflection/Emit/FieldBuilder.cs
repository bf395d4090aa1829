namespace System.Reflection.Emit;

/// <summary>A field in the making; nothing makes one.</summary>
public abstract class FieldBuilder : FieldInfo
{
    protected FieldBuilder()
    {
    }

    public void SetConstant(object? defaultValue) => throw DynamicCode.NotSupported;

    protected abstract void SetConstantCore(object? defaultValue);

    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw DynamicCode.NotSupported;

    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw DynamicCode.NotSupported;

    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);

    public void SetOffset(int iOffset) => throw DynamicCode.NotSupported;

    protected abstract void SetOffsetCore(int iOffset);
}
