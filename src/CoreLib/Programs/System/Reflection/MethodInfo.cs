using System.Diagnostics.CodeAnalysis;

namespace System.Reflection;

/// <summary>A method.</summary>
public abstract class MethodInfo : MethodBase
{
    public override MemberTypes MemberType => MemberTypes.Method;

    public virtual Type ReturnType => throw new NotImplementedException();

    public virtual ParameterInfo ReturnParameter => throw new NotImplementedException();

    public abstract ICustomAttributeProvider ReturnTypeCustomAttributes { get; }

    public abstract MethodInfo GetBaseDefinition();

    public virtual MethodInfo GetGenericMethodDefinition() =>
        throw new NotSupportedException("Derived classes must provide an implementation.");

    [RequiresDynamicCode("The code of an instance might not be in the program.")]
    [RequiresUnreferencedCode("Members of the arguments might have been trimmed.")]
    public virtual MethodInfo MakeGenericMethod(params Type[] typeArguments) =>
        throw new NotSupportedException("Derived classes must provide an implementation.");

    public virtual Delegate CreateDelegate(Type delegateType) =>
        throw new NotSupportedException("Derived classes must provide an implementation.");

    public virtual Delegate CreateDelegate(Type delegateType, object? target) =>
        throw new NotSupportedException("Derived classes must provide an implementation.");

    public T CreateDelegate<T>()
        where T : Delegate => (T)CreateDelegate(typeof(T));

    public T CreateDelegate<T>(object? target)
        where T : Delegate => (T)CreateDelegate(typeof(T), target);

    public override bool Equals(object? obj) => base.Equals(obj);

    public override int GetHashCode() => base.GetHashCode();

    public static bool operator ==(MethodInfo? left, MethodInfo? right) =>
        (object?)left == right || (left is not null && left.Equals(right));

    public static bool operator !=(MethodInfo? left, MethodInfo? right) => !(left == right);
}
