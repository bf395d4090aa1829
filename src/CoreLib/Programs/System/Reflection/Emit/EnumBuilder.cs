namespace System.Reflection.Emit;

/// <summary>An enumeration in the making; nothing makes one.</summary>
public abstract class EnumBuilder : TypeInfo
{
    protected EnumBuilder()
    {
    }

    public Type CreateType() => throw DynamicCode.NotSupported;

    public TypeInfo CreateTypeInfo() => throw DynamicCode.NotSupported;

    protected abstract TypeInfo CreateTypeInfoCore();

    public FieldBuilder DefineLiteral(string literalName, object? literalValue) => throw DynamicCode.NotSupported;

    protected abstract FieldBuilder DefineLiteralCore(string literalName, object? literalValue);

    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw DynamicCode.NotSupported;

    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw DynamicCode.NotSupported;

    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);

    public FieldBuilder UnderlyingField => throw DynamicCode.NotSupported;

    protected abstract FieldBuilder UnderlyingFieldCore { get; }
}
