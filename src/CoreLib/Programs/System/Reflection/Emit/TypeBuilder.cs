using System.Runtime.InteropServices;

namespace System.Reflection.Emit;

/// <summary>A type in the making; nothing makes one.</summary>
public abstract class TypeBuilder : TypeInfo
{
    public const int UnspecifiedTypeSize = 0;

    protected TypeBuilder()
    {
    }

    public void AddInterfaceImplementation(Type interfaceType) => throw DynamicCode.NotSupported;

    protected abstract void AddInterfaceImplementationCore(Type interfaceType);

    public Type CreateType() => throw DynamicCode.NotSupported;

    public TypeInfo CreateTypeInfo() => throw DynamicCode.NotSupported;

    protected abstract TypeInfo CreateTypeInfoCore();

    public ConstructorBuilder DefineConstructor(
        MethodAttributes attributes, CallingConventions callingConvention, Type[]? parameterTypes) =>
        throw DynamicCode.NotSupported;

    public ConstructorBuilder DefineConstructor(
        MethodAttributes attributes, CallingConventions callingConvention, Type[]? parameterTypes, Type[][]? requiredCustomModifiers,
        Type[][]? optionalCustomModifiers) =>
        throw DynamicCode.NotSupported;

    protected abstract ConstructorBuilder DefineConstructorCore(
        MethodAttributes attributes, CallingConventions callingConvention, Type[]? parameterTypes, Type[][]? requiredCustomModifiers,
        Type[][]? optionalCustomModifiers);

    public ConstructorBuilder DefineDefaultConstructor(MethodAttributes attributes) => throw DynamicCode.NotSupported;

    protected abstract ConstructorBuilder DefineDefaultConstructorCore(MethodAttributes attributes);

    public EventBuilder DefineEvent(string name, EventAttributes attributes, Type eventtype) => throw DynamicCode.NotSupported;

    protected abstract EventBuilder DefineEventCore(string name, EventAttributes attributes, Type eventtype);

    public FieldBuilder DefineField(string fieldName, Type type, FieldAttributes attributes) => throw DynamicCode.NotSupported;

    public FieldBuilder DefineField(
        string fieldName, Type type, Type[]? requiredCustomModifiers, Type[]? optionalCustomModifiers, FieldAttributes attributes) =>
        throw DynamicCode.NotSupported;

    protected abstract FieldBuilder DefineFieldCore(
        string fieldName, Type type, Type[]? requiredCustomModifiers, Type[]? optionalCustomModifiers, FieldAttributes attributes);

    public GenericTypeParameterBuilder[] DefineGenericParameters(params string[] names) => throw DynamicCode.NotSupported;

    protected abstract GenericTypeParameterBuilder[] DefineGenericParametersCore(params string[] names);

    public FieldBuilder DefineInitializedData(string name, byte[] data, FieldAttributes attributes) => throw DynamicCode.NotSupported;

    protected abstract FieldBuilder DefineInitializedDataCore(string name, byte[] data, FieldAttributes attributes);

    public MethodBuilder DefineMethod(string name, MethodAttributes attributes) => throw DynamicCode.NotSupported;

    public MethodBuilder DefineMethod(string name, MethodAttributes attributes, CallingConventions callingConvention) =>
        throw DynamicCode.NotSupported;

    public MethodBuilder DefineMethod(
        string name, MethodAttributes attributes, CallingConventions callingConvention, Type? returnType, Type[]? parameterTypes) =>
        throw DynamicCode.NotSupported;

    public MethodBuilder DefineMethod(
        string name, MethodAttributes attributes, CallingConventions callingConvention, Type? returnType,
        Type[]? returnTypeRequiredCustomModifiers, Type[]? returnTypeOptionalCustomModifiers, Type[]? parameterTypes,
        Type[][]? parameterTypeRequiredCustomModifiers, Type[][]? parameterTypeOptionalCustomModifiers) =>
        throw DynamicCode.NotSupported;

    protected abstract MethodBuilder DefineMethodCore(
        string name, MethodAttributes attributes, CallingConventions callingConvention, Type? returnType,
        Type[]? returnTypeRequiredCustomModifiers, Type[]? returnTypeOptionalCustomModifiers, Type[]? parameterTypes,
        Type[][]? parameterTypeRequiredCustomModifiers, Type[][]? parameterTypeOptionalCustomModifiers);

    public MethodBuilder DefineMethod(string name, MethodAttributes attributes, Type? returnType, Type[]? parameterTypes) =>
        throw DynamicCode.NotSupported;

    public void DefineMethodOverride(MethodInfo methodInfoBody, MethodInfo methodInfoDeclaration) => throw DynamicCode.NotSupported;

    protected abstract void DefineMethodOverrideCore(MethodInfo methodInfoBody, MethodInfo methodInfoDeclaration);

    public TypeBuilder DefineNestedType(string name) => throw DynamicCode.NotSupported;

    public TypeBuilder DefineNestedType(string name, TypeAttributes attr) => throw DynamicCode.NotSupported;

    public TypeBuilder DefineNestedType(string name, TypeAttributes attr, Type? parent) => throw DynamicCode.NotSupported;

    public TypeBuilder DefineNestedType(string name, TypeAttributes attr, Type? parent, int typeSize) => throw DynamicCode.NotSupported;

    public TypeBuilder DefineNestedType(string name, TypeAttributes attr, Type? parent, PackingSize packSize) =>
        throw DynamicCode.NotSupported;

    public TypeBuilder DefineNestedType(string name, TypeAttributes attr, Type? parent, PackingSize packSize, int typeSize) =>
        throw DynamicCode.NotSupported;

    public TypeBuilder DefineNestedType(string name, TypeAttributes attr, Type? parent, Type[]? interfaces) =>
        throw DynamicCode.NotSupported;

    protected abstract TypeBuilder DefineNestedTypeCore(
        string name, TypeAttributes attr, Type? parent, Type[]? interfaces, PackingSize packSize, int typeSize);

    public MethodBuilder DefinePInvokeMethod(
        string name, string dllName, MethodAttributes attributes, CallingConventions callingConvention, Type? returnType,
        Type[]? parameterTypes, CallingConvention nativeCallConv, CharSet nativeCharSet) =>
        throw DynamicCode.NotSupported;

    public MethodBuilder DefinePInvokeMethod(
        string name, string dllName, string entryName, MethodAttributes attributes, CallingConventions callingConvention,
        Type? returnType, Type[]? parameterTypes, CallingConvention nativeCallConv, CharSet nativeCharSet) =>
        throw DynamicCode.NotSupported;

    public MethodBuilder DefinePInvokeMethod(
        string name, string dllName, string entryName, MethodAttributes attributes, CallingConventions callingConvention,
        Type? returnType, Type[]? returnTypeRequiredCustomModifiers, Type[]? returnTypeOptionalCustomModifiers, Type[]? parameterTypes,
        Type[][]? parameterTypeRequiredCustomModifiers, Type[][]? parameterTypeOptionalCustomModifiers, CallingConvention nativeCallConv,
        CharSet nativeCharSet) =>
        throw DynamicCode.NotSupported;

    protected abstract MethodBuilder DefinePInvokeMethodCore(
        string name, string dllName, string entryName, MethodAttributes attributes, CallingConventions callingConvention,
        Type? returnType, Type[]? returnTypeRequiredCustomModifiers, Type[]? returnTypeOptionalCustomModifiers, Type[]? parameterTypes,
        Type[][]? parameterTypeRequiredCustomModifiers, Type[][]? parameterTypeOptionalCustomModifiers, CallingConvention nativeCallConv,
        CharSet nativeCharSet);

    public PropertyBuilder DefineProperty(
        string name, PropertyAttributes attributes, CallingConventions callingConvention, Type? returnType, Type[]? parameterTypes) =>
        throw DynamicCode.NotSupported;

    public PropertyBuilder DefineProperty(
        string name, PropertyAttributes attributes, CallingConventions callingConvention, Type? returnType,
        Type[]? returnTypeRequiredCustomModifiers, Type[]? returnTypeOptionalCustomModifiers, Type[]? parameterTypes,
        Type[][]? parameterTypeRequiredCustomModifiers, Type[][]? parameterTypeOptionalCustomModifiers) =>
        throw DynamicCode.NotSupported;

    public PropertyBuilder DefineProperty(string name, PropertyAttributes attributes, Type? returnType, Type[]? parameterTypes) =>
        throw DynamicCode.NotSupported;

    public PropertyBuilder DefineProperty(
        string name, PropertyAttributes attributes, Type? returnType, Type[]? returnTypeRequiredCustomModifiers,
        Type[]? returnTypeOptionalCustomModifiers, Type[]? parameterTypes, Type[][]? parameterTypeRequiredCustomModifiers,
        Type[][]? parameterTypeOptionalCustomModifiers) =>
        throw DynamicCode.NotSupported;

    protected abstract PropertyBuilder DefinePropertyCore(
        string name, PropertyAttributes attributes, CallingConventions callingConvention, Type? returnType,
        Type[]? returnTypeRequiredCustomModifiers, Type[]? returnTypeOptionalCustomModifiers, Type[]? parameterTypes,
        Type[][]? parameterTypeRequiredCustomModifiers, Type[][]? parameterTypeOptionalCustomModifiers);

    public ConstructorBuilder DefineTypeInitializer() => throw DynamicCode.NotSupported;

    protected abstract ConstructorBuilder DefineTypeInitializerCore();

    public FieldBuilder DefineUninitializedData(string name, int size, FieldAttributes attributes) => throw DynamicCode.NotSupported;

    protected abstract FieldBuilder DefineUninitializedDataCore(string name, int size, FieldAttributes attributes);

    public static ConstructorInfo GetConstructor(Type type, ConstructorInfo constructor) => throw DynamicCode.NotSupported;

    public static FieldInfo GetField(Type type, FieldInfo field) => throw DynamicCode.NotSupported;

    public static MethodInfo GetMethod(Type type, MethodInfo method) => throw DynamicCode.NotSupported;

    public bool IsCreated() => throw DynamicCode.NotSupported;

    protected abstract bool IsCreatedCore();

    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw DynamicCode.NotSupported;

    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw DynamicCode.NotSupported;

    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);

    public void SetParent(Type? parent) => throw DynamicCode.NotSupported;

    protected abstract void SetParentCore(Type? parent);

    public PackingSize PackingSize => throw DynamicCode.NotSupported;

    protected abstract PackingSize PackingSizeCore { get; }

    public int Size => throw DynamicCode.NotSupported;

    protected abstract int SizeCore { get; }
}
