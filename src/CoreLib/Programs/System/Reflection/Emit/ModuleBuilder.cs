using System.Runtime.InteropServices;

namespace System.Reflection.Emit;

/// <summary>A module in the making; nothing makes one.</summary>
public abstract class ModuleBuilder : Module
{
    protected ModuleBuilder()
    {
    }

    public void CreateGlobalFunctions() => throw DynamicCode.NotSupported;

    protected abstract void CreateGlobalFunctionsCore();

    public EnumBuilder DefineEnum(string name, TypeAttributes visibility, Type underlyingType) => throw DynamicCode.NotSupported;

    protected abstract EnumBuilder DefineEnumCore(string name, TypeAttributes visibility, Type underlyingType);

    public MethodBuilder DefineGlobalMethod(
        string name, MethodAttributes attributes, CallingConventions callingConvention, Type? returnType, Type[]? parameterTypes) =>
        throw DynamicCode.NotSupported;

    public MethodBuilder DefineGlobalMethod(
        string name, MethodAttributes attributes, CallingConventions callingConvention, Type? returnType,
        Type[]? requiredReturnTypeCustomModifiers, Type[]? optionalReturnTypeCustomModifiers, Type[]? parameterTypes,
        Type[][]? requiredParameterTypeCustomModifiers, Type[][]? optionalParameterTypeCustomModifiers) =>
        throw DynamicCode.NotSupported;

    protected abstract MethodBuilder DefineGlobalMethodCore(
        string name, MethodAttributes attributes, CallingConventions callingConvention, Type? returnType,
        Type[]? requiredReturnTypeCustomModifiers, Type[]? optionalReturnTypeCustomModifiers, Type[]? parameterTypes,
        Type[][]? requiredParameterTypeCustomModifiers, Type[][]? optionalParameterTypeCustomModifiers);

    public MethodBuilder DefineGlobalMethod(string name, MethodAttributes attributes, Type? returnType, Type[]? parameterTypes) =>
        throw DynamicCode.NotSupported;

    public FieldBuilder DefineInitializedData(string name, byte[] data, FieldAttributes attributes) => throw DynamicCode.NotSupported;

    protected abstract FieldBuilder DefineInitializedDataCore(string name, byte[] data, FieldAttributes attributes);

    public MethodBuilder DefinePInvokeMethod(
        string name, string dllName, MethodAttributes attributes, CallingConventions callingConvention, Type? returnType,
        Type[]? parameterTypes, CallingConvention nativeCallConv, CharSet nativeCharSet) =>
        throw DynamicCode.NotSupported;

    public MethodBuilder DefinePInvokeMethod(
        string name, string dllName, string entryName, MethodAttributes attributes, CallingConventions callingConvention,
        Type? returnType, Type[]? parameterTypes, CallingConvention nativeCallConv, CharSet nativeCharSet) =>
        throw DynamicCode.NotSupported;

    protected abstract MethodBuilder DefinePInvokeMethodCore(
        string name, string dllName, string entryName, MethodAttributes attributes, CallingConventions callingConvention,
        Type? returnType, Type[]? parameterTypes, CallingConvention nativeCallConv, CharSet nativeCharSet);

    public TypeBuilder DefineType(string name) => throw DynamicCode.NotSupported;

    public TypeBuilder DefineType(string name, TypeAttributes attr) => throw DynamicCode.NotSupported;

    public TypeBuilder DefineType(string name, TypeAttributes attr, Type? parent) => throw DynamicCode.NotSupported;

    public TypeBuilder DefineType(string name, TypeAttributes attr, Type? parent, int typesize) => throw DynamicCode.NotSupported;

    public TypeBuilder DefineType(string name, TypeAttributes attr, Type? parent, PackingSize packsize) => throw DynamicCode.NotSupported;

    public TypeBuilder DefineType(string name, TypeAttributes attr, Type? parent, PackingSize packingSize, int typesize) =>
        throw DynamicCode.NotSupported;

    public TypeBuilder DefineType(string name, TypeAttributes attr, Type? parent, Type[]? interfaces) => throw DynamicCode.NotSupported;

    protected abstract TypeBuilder DefineTypeCore(
        string name, TypeAttributes attr, Type? parent, Type[]? interfaces, PackingSize packingSize, int typesize);

    public FieldBuilder DefineUninitializedData(string name, int size, FieldAttributes attributes) => throw DynamicCode.NotSupported;

    protected abstract FieldBuilder DefineUninitializedDataCore(string name, int size, FieldAttributes attributes);

    public MethodInfo GetArrayMethod(
        Type arrayClass, string methodName, CallingConventions callingConvention, Type? returnType, Type[]? parameterTypes) =>
        throw DynamicCode.NotSupported;

    protected abstract MethodInfo GetArrayMethodCore(
        Type arrayClass, string methodName, CallingConventions callingConvention, Type? returnType, Type[]? parameterTypes);

    public abstract int GetFieldMetadataToken(FieldInfo field);

    public abstract int GetMethodMetadataToken(ConstructorInfo constructor);

    public abstract int GetMethodMetadataToken(MethodInfo method);

    public abstract int GetTypeMetadataToken(Type type);

    public abstract int GetSignatureMetadataToken(SignatureHelper signature);

    public abstract int GetStringMetadataToken(string stringConstant);

    public void SetCustomAttribute(ConstructorInfo con, byte[] binaryAttribute) => throw DynamicCode.NotSupported;

    public void SetCustomAttribute(CustomAttributeBuilder customBuilder) => throw DynamicCode.NotSupported;

    protected abstract void SetCustomAttributeCore(ConstructorInfo con, ReadOnlySpan<byte> binaryAttribute);
}
