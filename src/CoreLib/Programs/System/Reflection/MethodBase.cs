using System.Globalization;

namespace System.Reflection;

/// <summary>A method or constructor.</summary>
public abstract class MethodBase : MemberInfo
{
    public abstract MethodAttributes Attributes { get; }

    public abstract RuntimeMethodHandle MethodHandle { get; }

    public virtual CallingConventions CallingConvention => CallingConventions.Standard;

    public virtual MethodImplAttributes MethodImplementationFlags => GetMethodImplementationFlags();

    public virtual bool IsGenericMethod => false;

    public virtual bool IsGenericMethodDefinition => false;

    public virtual bool IsConstructedGenericMethod => IsGenericMethod && !IsGenericMethodDefinition;

    public virtual bool ContainsGenericParameters => false;

    public bool IsAbstract => (Attributes & MethodAttributes.Abstract) != 0;

    public bool IsFinal => (Attributes & MethodAttributes.Final) != 0;

    public bool IsHideBySig => (Attributes & MethodAttributes.HideBySig) != 0;

    public bool IsSpecialName => (Attributes & MethodAttributes.SpecialName) != 0;

    public bool IsStatic => (Attributes & MethodAttributes.Static) != 0;

    public bool IsVirtual => (Attributes & MethodAttributes.Virtual) != 0;

    public bool IsConstructor => this is ConstructorInfo && !IsStatic;

    public bool IsPublic => Access == MethodAttributes.Public;

    public bool IsPrivate => Access == MethodAttributes.Private;

    public bool IsFamily => Access == MethodAttributes.Family;

    public bool IsAssembly => Access == MethodAttributes.Assembly;

    public bool IsFamilyAndAssembly => Access == MethodAttributes.FamANDAssem;

    public bool IsFamilyOrAssembly => Access == MethodAttributes.FamORAssem;

    public virtual bool IsSecurityCritical => true;

    public virtual bool IsSecuritySafeCritical => false;

    public virtual bool IsSecurityTransparent => false;

    private MethodAttributes Access => Attributes & MethodAttributes.MemberAccessMask;

    public abstract ParameterInfo[] GetParameters();

    public abstract MethodImplAttributes GetMethodImplementationFlags();

    public virtual MethodBody? GetMethodBody() => throw new InvalidOperationException();

    public virtual Type[] GetGenericArguments() => throw new NotSupportedException("Derived classes must provide an implementation.");

    /// <summary>The method that <c>ldtoken</c> names, as expression trees have them.</summary>
    public static MethodBase? GetMethodFromHandle(RuntimeMethodHandle handle) => RuntimeMethod.FromHandle(handle, default);

    public static MethodBase? GetMethodFromHandle(RuntimeMethodHandle handle, RuntimeTypeHandle declaringType) =>
        RuntimeMethod.FromHandle(handle, declaringType);

    /// <summary>Compiled code does not say which method it belongs to.</summary>
    public static MethodBase? GetCurrentMethod() => throw new PlatformNotSupportedException();

    public object? Invoke(object? obj, object?[]? parameters) => Invoke(obj, BindingFlags.Default, null, parameters, null);

    public abstract object? Invoke(object? obj, BindingFlags invokeAttr, Binder? binder, object?[]? parameters, CultureInfo? culture);

    public override bool Equals(object? obj) => base.Equals(obj);

    public override int GetHashCode() => base.GetHashCode();

    public static bool operator ==(MethodBase? left, MethodBase? right) =>
        (object?)left == right || (left is not null && left.Equals(right));

    public static bool operator !=(MethodBase? left, MethodBase? right) => !(left == right);
}
