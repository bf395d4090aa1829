namespace System.Reflection.Emit;

/// <summary>An attribute for something in the making; creating one is not supported.</summary>
public class CustomAttributeBuilder
{
    public CustomAttributeBuilder(ConstructorInfo con, object?[] constructorArgs) => throw DynamicCode.NotSupported;

    public CustomAttributeBuilder(ConstructorInfo con, object?[] constructorArgs, FieldInfo[] namedFields, object?[] fieldValues) =>
        throw DynamicCode.NotSupported;

    public CustomAttributeBuilder(
        ConstructorInfo con, object?[] constructorArgs, PropertyInfo[] namedProperties, object?[] propertyValues) =>
        throw DynamicCode.NotSupported;

    public CustomAttributeBuilder(
        ConstructorInfo con, object?[] constructorArgs, PropertyInfo[] namedProperties, object?[] propertyValues,
        FieldInfo[] namedFields, object?[] fieldValues) =>
        throw DynamicCode.NotSupported;
}
