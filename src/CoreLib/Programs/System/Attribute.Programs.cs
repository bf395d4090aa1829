using System.Reflection;

namespace System;

// Attributes of members as objects, as far as trimming keeps them.
public abstract partial class Attribute
{
    public virtual object TypeId => GetType();

    public virtual bool Match(object? obj) => Equals(obj);

    public virtual bool IsDefaultAttribute() => false;

    /// <summary>Equal if the types are and all fields are.</summary>
    public override bool Equals(object? obj)
    {
        if (obj is null || obj.GetType() != GetType())
        {
            return false;
        }

        foreach (FieldInfo field in GetFields())
        {
            if (!Equals(field.GetValue(this), field.GetValue(obj)))
            {
                return false;
            }
        }

        return true;
    }

    public override int GetHashCode()
    {
        foreach (FieldInfo field in GetFields())
        {
            if (field.GetValue(this) is { } value and not Array)
            {
                return value.GetHashCode();
            }
        }

        return GetType().GetHashCode();
    }

    public static Attribute[] GetCustomAttributes(MemberInfo element) => GetCustomAttributes(element, typeof(Attribute), inherit: true);

    public static Attribute[] GetCustomAttributes(MemberInfo element, bool inherit) =>
        GetCustomAttributes(element, typeof(Attribute), inherit);

    public static Attribute[] GetCustomAttributes(MemberInfo element, Type attributeType) =>
        GetCustomAttributes(element, attributeType, inherit: true);

    public static Attribute[] GetCustomAttributes(MemberInfo element, Type attributeType, bool inherit)
    {
        ArgumentNullException.ThrowIfNull(element);
        return (Attribute[])element.GetCustomAttributes(Check(attributeType), inherit);
    }

    public static Attribute[] GetCustomAttributes(ParameterInfo element) => GetCustomAttributes(element, typeof(Attribute), inherit: true);

    public static Attribute[] GetCustomAttributes(ParameterInfo element, bool inherit) =>
        GetCustomAttributes(element, typeof(Attribute), inherit);

    public static Attribute[] GetCustomAttributes(ParameterInfo element, Type attributeType) =>
        GetCustomAttributes(element, attributeType, inherit: true);

    public static Attribute[] GetCustomAttributes(ParameterInfo element, Type attributeType, bool inherit)
    {
        ArgumentNullException.ThrowIfNull(element);
        return (Attribute[])element.GetCustomAttributes(Check(attributeType), inherit);
    }

    public static Attribute[] GetCustomAttributes(Assembly element) => GetCustomAttributes(element, typeof(Attribute), inherit: true);

    public static Attribute[] GetCustomAttributes(Assembly element, bool inherit) =>
        GetCustomAttributes(element, typeof(Attribute), inherit);

    public static Attribute[] GetCustomAttributes(Assembly element, Type attributeType) =>
        GetCustomAttributes(element, attributeType, inherit: true);

    public static Attribute[] GetCustomAttributes(Assembly element, Type attributeType, bool inherit)
    {
        ArgumentNullException.ThrowIfNull(element);
        return (Attribute[])element.GetCustomAttributes(Check(attributeType), inherit);
    }

    public static Attribute? GetCustomAttribute(MemberInfo element, Type attributeType) =>
        GetCustomAttribute(element, attributeType, inherit: true);

    public static Attribute? GetCustomAttribute(MemberInfo element, Type attributeType, bool inherit) =>
        Single(GetCustomAttributes(element, attributeType, inherit));

    public static Attribute? GetCustomAttribute(ParameterInfo element, Type attributeType) =>
        GetCustomAttribute(element, attributeType, inherit: true);

    public static Attribute? GetCustomAttribute(ParameterInfo element, Type attributeType, bool inherit) =>
        Single(GetCustomAttributes(element, attributeType, inherit));

    public static Attribute[] GetCustomAttributes(Module element) => GetCustomAttributes(element, typeof(Attribute), inherit: true);

    public static Attribute[] GetCustomAttributes(Module element, bool inherit) => GetCustomAttributes(element, typeof(Attribute), inherit);

    public static Attribute[] GetCustomAttributes(Module element, Type attributeType) =>
        GetCustomAttributes(element, attributeType, inherit: true);

    public static Attribute[] GetCustomAttributes(Module element, Type attributeType, bool inherit)
    {
        ArgumentNullException.ThrowIfNull(element);
        return (Attribute[])element.GetCustomAttributes(Check(attributeType), inherit);
    }

    public static Attribute? GetCustomAttribute(Module element, Type attributeType) =>
        GetCustomAttribute(element, attributeType, inherit: true);

    public static Attribute? GetCustomAttribute(Module element, Type attributeType, bool inherit) =>
        Single(GetCustomAttributes(element, attributeType, inherit));

    public static bool IsDefined(Module element, Type attributeType) => IsDefined(element, attributeType, inherit: true);

    public static bool IsDefined(Module element, Type attributeType, bool inherit)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element.IsDefined(Check(attributeType), inherit);
    }

    public static Attribute? GetCustomAttribute(Assembly element, Type attributeType) =>
        GetCustomAttribute(element, attributeType, inherit: true);

    public static Attribute? GetCustomAttribute(Assembly element, Type attributeType, bool inherit) =>
        Single(GetCustomAttributes(element, attributeType, inherit));

    public static bool IsDefined(MemberInfo element, Type attributeType) => IsDefined(element, attributeType, inherit: true);

    public static bool IsDefined(MemberInfo element, Type attributeType, bool inherit)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element.IsDefined(Check(attributeType), inherit);
    }

    public static bool IsDefined(ParameterInfo element, Type attributeType) => IsDefined(element, attributeType, inherit: true);

    public static bool IsDefined(ParameterInfo element, Type attributeType, bool inherit)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element.IsDefined(Check(attributeType), inherit);
    }

    public static bool IsDefined(Assembly element, Type attributeType) => IsDefined(element, attributeType, inherit: true);

    public static bool IsDefined(Assembly element, Type attributeType, bool inherit)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element.IsDefined(Check(attributeType), inherit);
    }

    internal static AttributeUsageAttribute GetUsage(Type attributeType)
    {
        // To look for it, one would have to know its usage.
        if (attributeType == typeof(AttributeUsageAttribute))
        {
            return new AttributeUsageAttribute(AttributeTargets.Class);
        }

        object[] found = attributeType.GetCustomAttributes(typeof(AttributeUsageAttribute), inherit: true);
        return found.Length == 0 ? new AttributeUsageAttribute(AttributeTargets.All) : (AttributeUsageAttribute)found[0];
    }

    private static Type Check(Type attributeType)
    {
        ArgumentNullException.ThrowIfNull(attributeType);
        return attributeType == typeof(Attribute) || attributeType.IsSubclassOf(typeof(Attribute)) || attributeType.IsInterface
            ? attributeType
            : throw new ArgumentException("Type passed in must be derived from System.Attribute or System.Attribute itself.");
    }

    private static Attribute? Single(Attribute[] found) => found.Length switch
    {
        0 => null,
        1 => found[0],
        _ => throw new AmbiguousMatchException("Multiple custom attributes of the same type found."),
    };

    private FieldInfo[] GetFields() => GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
}
