namespace System.Reflection.Emit;

/// <summary>Writes signatures of what is in the making; nothing makes one.</summary>
public sealed class SignatureHelper
{
    private SignatureHelper()
    {
    }

    public void AddArgument(Type clsArgument) => throw DynamicCode.NotSupported;

    public void AddArgument(Type argument, bool pinned) => throw DynamicCode.NotSupported;

    public void AddArgument(Type argument, Type[]? requiredCustomModifiers, Type[]? optionalCustomModifiers) =>
        throw DynamicCode.NotSupported;

    public void AddArguments(Type[]? arguments, Type[][]? requiredCustomModifiers, Type[][]? optionalCustomModifiers) =>
        throw DynamicCode.NotSupported;

    public void AddSentinel() => throw DynamicCode.NotSupported;

    public override bool Equals(object? obj) => throw DynamicCode.NotSupported;

    public static SignatureHelper GetFieldSigHelper(Module? mod) => throw DynamicCode.NotSupported;

    public override int GetHashCode() => throw DynamicCode.NotSupported;

    public static SignatureHelper GetLocalVarSigHelper() => throw DynamicCode.NotSupported;

    public static SignatureHelper GetLocalVarSigHelper(Module? mod) => throw DynamicCode.NotSupported;

    public static SignatureHelper GetMethodSigHelper(CallingConventions callingConvention, Type? returnType) =>
        throw DynamicCode.NotSupported;

    public static SignatureHelper GetMethodSigHelper(Module? mod, CallingConventions callingConvention, Type? returnType) =>
        throw DynamicCode.NotSupported;

    public static SignatureHelper GetMethodSigHelper(Module? mod, Type? returnType, Type[]? parameterTypes) =>
        throw DynamicCode.NotSupported;

    public static SignatureHelper GetPropertySigHelper(
        Module? mod, CallingConventions callingConvention, Type? returnType, Type[]? requiredReturnTypeCustomModifiers,
        Type[]? optionalReturnTypeCustomModifiers, Type[]? parameterTypes, Type[][]? requiredParameterTypeCustomModifiers,
        Type[][]? optionalParameterTypeCustomModifiers) =>
        throw DynamicCode.NotSupported;

    public static SignatureHelper GetPropertySigHelper(Module? mod, Type? returnType, Type[]? parameterTypes) =>
        throw DynamicCode.NotSupported;

    public static SignatureHelper GetPropertySigHelper(
        Module? mod, Type? returnType, Type[]? requiredReturnTypeCustomModifiers, Type[]? optionalReturnTypeCustomModifiers,
        Type[]? parameterTypes, Type[][]? requiredParameterTypeCustomModifiers, Type[][]? optionalParameterTypeCustomModifiers) =>
        throw DynamicCode.NotSupported;

    public byte[] GetSignature() => throw DynamicCode.NotSupported;

    public override string ToString() => throw DynamicCode.NotSupported;
}
