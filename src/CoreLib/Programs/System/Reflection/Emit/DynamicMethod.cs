using System.Globalization;

namespace System.Reflection.Emit;

/// <summary>A method made at run time; creating one is not supported, as RuntimeFeature.IsDynamicCodeSupported says before.</summary>
public sealed class DynamicMethod : MethodInfo
{
    public DynamicMethod(
        string name, MethodAttributes attributes, CallingConventions callingConvention, Type? returnType, Type[]? parameterTypes,
        Module m, bool skipVisibility) =>
        throw DynamicCode.NotSupported;

    public DynamicMethod(
        string name, MethodAttributes attributes, CallingConventions callingConvention, Type? returnType, Type[]? parameterTypes,
        Type owner, bool skipVisibility) =>
        throw DynamicCode.NotSupported;

    public DynamicMethod(string name, Type? returnType, Type[]? parameterTypes) => throw DynamicCode.NotSupported;

    public DynamicMethod(string name, Type? returnType, Type[]? parameterTypes, bool restrictedSkipVisibility) =>
        throw DynamicCode.NotSupported;

    public DynamicMethod(string name, Type? returnType, Type[]? parameterTypes, Module m) => throw DynamicCode.NotSupported;

    public DynamicMethod(string name, Type? returnType, Type[]? parameterTypes, Module m, bool skipVisibility) =>
        throw DynamicCode.NotSupported;

    public DynamicMethod(string name, Type? returnType, Type[]? parameterTypes, Type owner) => throw DynamicCode.NotSupported;

    public DynamicMethod(string name, Type? returnType, Type[]? parameterTypes, Type owner, bool skipVisibility) =>
        throw DynamicCode.NotSupported;

    public sealed override Delegate CreateDelegate(Type delegateType) => throw DynamicCode.NotSupported;

    public sealed override Delegate CreateDelegate(Type delegateType, object? target) => throw DynamicCode.NotSupported;

    public ParameterBuilder? DefineParameter(int position, ParameterAttributes attributes, string? parameterName) =>
        throw DynamicCode.NotSupported;

    public override MethodInfo GetBaseDefinition() => throw DynamicCode.NotSupported;

    public override object[] GetCustomAttributes(bool inherit) => throw DynamicCode.NotSupported;

    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => throw DynamicCode.NotSupported;

    public DynamicILInfo GetDynamicILInfo() => throw DynamicCode.NotSupported;

    public ILGenerator GetILGenerator() => throw DynamicCode.NotSupported;

    public ILGenerator GetILGenerator(int streamSize) => throw DynamicCode.NotSupported;

    public override MethodImplAttributes GetMethodImplementationFlags() => throw DynamicCode.NotSupported;

    public override ParameterInfo[] GetParameters() => throw DynamicCode.NotSupported;

    public override object? Invoke(object? obj, BindingFlags invokeAttr, Binder? binder, object?[]? parameters, CultureInfo? culture) =>
        throw DynamicCode.NotSupported;

    public override bool IsDefined(Type attributeType, bool inherit) => throw DynamicCode.NotSupported;

    public override string ToString() => throw DynamicCode.NotSupported;

    public override MethodAttributes Attributes => throw DynamicCode.NotSupported;

    public override CallingConventions CallingConvention => throw DynamicCode.NotSupported;

    public override Type? DeclaringType => throw DynamicCode.NotSupported;

    public bool InitLocals
    {
        get => throw DynamicCode.NotSupported;
        set => throw DynamicCode.NotSupported;
    }

    public override bool IsSecurityCritical => throw DynamicCode.NotSupported;

    public override bool IsSecuritySafeCritical => throw DynamicCode.NotSupported;

    public override bool IsSecurityTransparent => throw DynamicCode.NotSupported;

    public override RuntimeMethodHandle MethodHandle => throw DynamicCode.NotSupported;

    public override Module Module => throw DynamicCode.NotSupported;

    public override string Name => throw DynamicCode.NotSupported;

    public override Type? ReflectedType => throw DynamicCode.NotSupported;

    public override ParameterInfo ReturnParameter => throw DynamicCode.NotSupported;

    public override Type ReturnType => throw DynamicCode.NotSupported;

    public override ICustomAttributeProvider ReturnTypeCustomAttributes => throw DynamicCode.NotSupported;
}
