namespace System.Reflection.Emit;

/// <summary>A type parameter of something in the making; nothing makes one.</summary>
public abstract class GenericTypeParameterBuilder : TypeInfo
{
    protected GenericTypeParameterBuilder()
    {
    }

    public void SetBaseTypeConstraint(Type? baseTypeConstraint) => throw DynamicCode.NotSupported;

    protected abstract void SetBaseTypeConstraintCore(Type? baseTypeConstraint);

    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw DynamicCode.NotSupported;

    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw DynamicCode.NotSupported;

    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);

    public void SetGenericParameterAttributes(GenericParameterAttributes genericParameterAttributes) => throw DynamicCode.NotSupported;

    protected abstract void SetGenericParameterAttributesCore(GenericParameterAttributes genericParameterAttributes);

    public void SetInterfaceConstraints(params Type[]? interfaceConstraints) => throw DynamicCode.NotSupported;

    protected abstract void SetInterfaceConstraintsCore(params Type[]? interfaceConstraints);
}
