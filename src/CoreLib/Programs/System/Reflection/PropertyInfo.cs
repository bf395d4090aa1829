using System.Globalization;

namespace System.Reflection;

/// <summary>A property.</summary>
public abstract class PropertyInfo : MemberInfo
{
    public override MemberTypes MemberType => MemberTypes.Property;

    public abstract PropertyAttributes Attributes { get; }

    public abstract Type PropertyType { get; }

    public abstract bool CanRead { get; }

    public abstract bool CanWrite { get; }

    public bool IsSpecialName => (Attributes & PropertyAttributes.SpecialName) != 0;

    public virtual MethodInfo? GetMethod => GetGetMethod(nonPublic: true);

    public virtual MethodInfo? SetMethod => GetSetMethod(nonPublic: true);

    public abstract ParameterInfo[] GetIndexParameters();

    public MethodInfo[] GetAccessors() => GetAccessors(nonPublic: false);

    public abstract MethodInfo[] GetAccessors(bool nonPublic);

    public MethodInfo? GetGetMethod() => GetGetMethod(nonPublic: false);

    public abstract MethodInfo? GetGetMethod(bool nonPublic);

    public MethodInfo? GetSetMethod() => GetSetMethod(nonPublic: false);

    public abstract MethodInfo? GetSetMethod(bool nonPublic);

    public object? GetValue(object? obj) => GetValue(obj, null);

    public virtual object? GetValue(object? obj, object?[]? index) => GetValue(obj, BindingFlags.Default, null, index, null);

    public abstract object? GetValue(object? obj, BindingFlags invokeAttr, Binder? binder, object?[]? index, CultureInfo? culture);

    public void SetValue(object? obj, object? value) => SetValue(obj, value, null);

    public virtual void SetValue(object? obj, object? value, object?[]? index) =>
        SetValue(obj, value, BindingFlags.Default, null, index, null);

    public abstract void SetValue(
        object? obj, object? value, BindingFlags invokeAttr, Binder? binder, object?[]? index, CultureInfo? culture);

    public virtual object? GetConstantValue() => throw new NotImplementedException();

    public virtual object? GetRawConstantValue() => throw new NotImplementedException();

    public virtual Type[] GetOptionalCustomModifiers() => [];

    public virtual Type[] GetRequiredCustomModifiers() => [];

    public virtual Type GetModifiedPropertyType() => throw new NotSupportedException();

    public override bool Equals(object? obj) => base.Equals(obj);

    public override int GetHashCode() => base.GetHashCode();

    public static bool operator ==(PropertyInfo? left, PropertyInfo? right) =>
        (object?)left == right || (left is not null && left.Equals(right));

    public static bool operator !=(PropertyInfo? left, PropertyInfo? right) => !(left == right);
}
