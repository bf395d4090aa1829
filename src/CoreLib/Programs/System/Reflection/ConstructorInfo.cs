using System.Globalization;

namespace System.Reflection;

/// <summary>A constructor.</summary>
public abstract class ConstructorInfo : MethodBase
{
    public static readonly string ConstructorName = ".ctor";
    public static readonly string TypeConstructorName = ".cctor";

    public override MemberTypes MemberType => MemberTypes.Constructor;

    public object Invoke(object?[]? parameters) => Invoke(BindingFlags.CreateInstance, null, parameters, null);

    public abstract object Invoke(BindingFlags invokeAttr, Binder? binder, object?[]? parameters, CultureInfo? culture);

    public override bool Equals(object? obj) => base.Equals(obj);

    public override int GetHashCode() => base.GetHashCode();

    public static bool operator ==(ConstructorInfo? left, ConstructorInfo? right) =>
        (object?)left == right || (left is not null && left.Equals(right));

    public static bool operator !=(ConstructorInfo? left, ConstructorInfo? right) => !(left == right);
}
