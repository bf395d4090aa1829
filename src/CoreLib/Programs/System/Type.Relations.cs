using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace System;

// How types relate to others, and types made of types.
public abstract partial class Type
{
    public virtual bool IsInstanceOfType([NotNullWhen(true)] object? o) => o is not null && IsAssignableFrom(o.GetType());

    public virtual bool IsAssignableFrom([NotNullWhen(true)] Type? c) =>
        c is not null && (this == c || c.IsSubclassOf(this) || (IsInterface && Array.IndexOf(c.GetInterfaces(), this) >= 0));

    public bool IsAssignableTo([NotNullWhen(true)] Type? targetType) => targetType?.IsAssignableFrom(this) ?? false;

    public virtual bool IsEquivalentTo([NotNullWhen(true)] Type? other) => this == other;

    public virtual bool IsSubclassOf(Type c)
    {
        ArgumentNullException.ThrowIfNull(c);
        for (Type? type = BaseType; type is not null; type = type.BaseType)
        {
            if (type == c)
            {
                return true;
            }
        }

        return false;
    }

    public abstract Type? GetElementType();

    public virtual int GetArrayRank() => throw new NotSupportedException("Derived classes must provide an implementation.");

    public virtual Type[] GetGenericArguments() => throw new NotSupportedException("Derived classes must provide an implementation.");

    public virtual Type GetGenericTypeDefinition() =>
        throw new NotSupportedException("Derived classes must provide an implementation.");

    public virtual Type[] GetGenericParameterConstraints() =>
        throw new InvalidOperationException("Method may only be called on a Type for which Type.IsGenericParameter is true.");

    [RequiresDynamicCode("The code of an instance might not be in the program.")]
    [RequiresUnreferencedCode("Members of the arguments might have been trimmed.")]
    public virtual Type MakeGenericType(params Type[] typeArguments) =>
        throw new NotSupportedException("Derived classes must provide an implementation.");

    [RequiresDynamicCode("The code of an array might not be in the program.")]
    public virtual Type MakeArrayType() => throw new NotSupportedException();

    [RequiresDynamicCode("The code of an array might not be in the program.")]
    public virtual Type MakeArrayType(int rank) => throw new NotSupportedException();

    public virtual Type MakePointerType() => throw new NotSupportedException();

    public virtual Type MakeByRefType() => throw new NotSupportedException();

    public static Type MakeGenericMethodParameter(int position) =>
        throw new PlatformNotSupportedException("Signatures of generic methods cannot be searched for.");

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.Interfaces)]
    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.Interfaces)]
    public abstract Type[] GetInterfaces();

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.Interfaces)]
    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.Interfaces)]
    public Type? GetInterface(string name) => GetInterface(name, ignoreCase: false);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.Interfaces)]
    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.Interfaces)]
    public virtual Type? GetInterface(string name, bool ignoreCase)
    {
        ArgumentNullException.ThrowIfNull(name);
        StringComparison comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        int dot = name.LastIndexOf('.');
        Type? found = null;
        foreach (Type candidate in GetInterfaces())
        {
            Type named = candidate.IsConstructedGenericType ? candidate.GetGenericTypeDefinition() : candidate;
            if (named.Name.Equals(name[(dot + 1)..], comparison)
                && (dot < 0 || string.Equals(named.Namespace, name[..dot], StringComparison.Ordinal)))
            {
                found = found is null ? candidate : throw new AmbiguousMatchException("Ambiguous match found.");
            }
        }

        return found;
    }

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.Interfaces)]
    public virtual Type[] FindInterfaces(TypeFilter filter, object? filterCriteria)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Array.FindAll(GetInterfaces(), type => filter(type, filterCriteria));
    }

    public static Type[] GetTypeArray(object[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        Type[] types = new Type[args.Length];
        for (int i = 0; i < args.Length; i++)
        {
            types[i] = (args[i] ?? throw new ArgumentException("Null object cannot be converted to a value type.")).GetType();
        }

        return types;
    }

    public static RuntimeTypeHandle GetTypeHandle(object o)
    {
        ArgumentNullException.ThrowIfNull(o);
        return o.GetType().TypeHandle;
    }
}
