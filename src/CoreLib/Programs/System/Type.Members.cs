using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;

namespace System;

// Searches for members. The annotations tell the compiler which members to keep.
public abstract partial class Type
{
    private const BindingFlags DefaultLookup = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public;
    private const BindingFlags ConstructorLookup = BindingFlags.Instance | BindingFlags.Public;

    public static Binder DefaultBinder => RuntimeBinder.Instance;

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)]
    public MethodInfo[] GetMethods() => GetMethods(DefaultLookup);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods)]
    public abstract MethodInfo[] GetMethods(BindingFlags bindingAttr);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)]
    public MethodInfo? GetMethod(string name) => GetMethod(name, DefaultLookup);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods)]
    public virtual MethodInfo? GetMethod(string name, BindingFlags bindingAttr) =>
        MemberSearch.Single(GetMethods(bindingAttr & ~BindingFlags.IgnoreCase), name, bindingAttr);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)]
    public FieldInfo[] GetFields() => GetFields(DefaultLookup);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.NonPublicFields)]
    public abstract FieldInfo[] GetFields(BindingFlags bindingAttr);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)]
    public FieldInfo? GetField(string name) => GetField(name, DefaultLookup);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.NonPublicFields)]
    public virtual FieldInfo? GetField(string name, BindingFlags bindingAttr) =>
        MemberSearch.Single(GetFields(bindingAttr & ~BindingFlags.IgnoreCase), name, bindingAttr);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
    public PropertyInfo[] GetProperties() => GetProperties(DefaultLookup);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.NonPublicProperties)]
    public abstract PropertyInfo[] GetProperties(BindingFlags bindingAttr);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
    public PropertyInfo? GetProperty(string name) => GetProperty(name, DefaultLookup);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.NonPublicProperties)]
    public virtual PropertyInfo? GetProperty(string name, BindingFlags bindingAttr) =>
        MemberSearch.Single(GetProperties(bindingAttr & ~BindingFlags.IgnoreCase), name, bindingAttr);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicEvents)]
    public EventInfo[] GetEvents() => GetEvents(DefaultLookup);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicEvents | DynamicallyAccessedMemberTypes.NonPublicEvents)]
    public abstract EventInfo[] GetEvents(BindingFlags bindingAttr);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicEvents)]
    public EventInfo? GetEvent(string name) => GetEvent(name, DefaultLookup);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicEvents | DynamicallyAccessedMemberTypes.NonPublicEvents)]
    public virtual EventInfo? GetEvent(string name, BindingFlags bindingAttr) =>
        MemberSearch.Single(GetEvents(bindingAttr & ~BindingFlags.IgnoreCase), name, bindingAttr);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)]
    public MethodInfo? GetMethod(string name, Type[] types) => GetMethod(name, types, null);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)]
    public MethodInfo? GetMethod(string name, Type[] types, ParameterModifier[]? modifiers) =>
        GetMethod(name, DefaultLookup, null, types, modifiers);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods)]
    public MethodInfo? GetMethod(string name, BindingFlags bindingAttr, Type[] types) =>
        GetMethod(name, bindingAttr, null, types, null);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods)]
    public MethodInfo? GetMethod(
        string name, BindingFlags bindingAttr, Binder? binder, CallingConventions callConvention, Type[] types,
        ParameterModifier[]? modifiers) => GetMethod(name, bindingAttr, binder, types, modifiers);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods)]
    public MethodInfo? GetMethod(string name, BindingFlags bindingAttr, Binder? binder, Type[] types, ParameterModifier[]? modifiers)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(types);
        return MemberSearch.BySignature(GetMethods(bindingAttr), name, types, bindingAttr);
    }

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)]
    public ConstructorInfo[] GetConstructors() => GetConstructors(ConstructorLookup);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)]
    public abstract ConstructorInfo[] GetConstructors(BindingFlags bindingAttr);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicConstructors)]
    public ConstructorInfo? GetConstructor(Type[] types) => GetConstructor(ConstructorLookup, null, types, null);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)]
    public ConstructorInfo? GetConstructor(BindingFlags bindingAttr, Type[] types) =>
        GetConstructor(bindingAttr, null, types, null);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)]
    public ConstructorInfo? GetConstructor(
        BindingFlags bindingAttr, Binder? binder, CallingConventions callConvention, Type[] types, ParameterModifier[]? modifiers) =>
        GetConstructor(bindingAttr, binder, types, modifiers);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)]
    public ConstructorInfo? GetConstructor(BindingFlags bindingAttr, Binder? binder, Type[] types, ParameterModifier[]? modifiers)
    {
        ArgumentNullException.ThrowIfNull(types);
        return MemberSearch.BySignature(GetConstructors(bindingAttr), null, types, bindingAttr);
    }

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)]
    public ConstructorInfo? TypeInitializer =>
        GetConstructor(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic, null, EmptyTypes, null);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
    public PropertyInfo? GetProperty(string name, Type? returnType) => GetProperty(name, DefaultLookup, null, returnType, null, null);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
    public PropertyInfo? GetProperty(string name, Type[] types) => GetProperty(name, DefaultLookup, null, null, types, null);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
    public PropertyInfo? GetProperty(string name, Type? returnType, Type[] types) =>
        GetProperty(name, DefaultLookup, null, returnType, types, null);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.NonPublicProperties)]
    public PropertyInfo? GetProperty(
        string name, BindingFlags bindingAttr, Binder? binder, Type? returnType, Type[]? types, ParameterModifier[]? modifiers)
    {
        ArgumentNullException.ThrowIfNull(name);
        return MemberSearch.Property(GetProperties(bindingAttr), name, returnType, types, bindingAttr);
    }

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicNestedTypes)]
    public Type[] GetNestedTypes() => GetNestedTypes(DefaultLookup);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicNestedTypes | DynamicallyAccessedMemberTypes.NonPublicNestedTypes)]
    public abstract Type[] GetNestedTypes(BindingFlags bindingAttr);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicNestedTypes)]
    public Type? GetNestedType(string name) => GetNestedType(name, DefaultLookup);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicNestedTypes | DynamicallyAccessedMemberTypes.NonPublicNestedTypes)]
    public virtual Type? GetNestedType(string name, BindingFlags bindingAttr) =>
        MemberSearch.Single(GetNestedTypes(bindingAttr & ~BindingFlags.IgnoreCase), name, bindingAttr);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    public MemberInfo[] GetMembers() => GetMembers(DefaultLookup);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    public virtual MemberInfo[] GetMembers(BindingFlags bindingAttr) =>
    [
        .. GetMethods(bindingAttr), .. GetConstructors(bindingAttr), .. GetProperties(bindingAttr), .. GetEvents(bindingAttr),
        .. GetFields(bindingAttr), .. GetNestedTypes(bindingAttr),
    ];

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    public MemberInfo[] GetMember(string name) => GetMember(name, DefaultLookup);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    public virtual MemberInfo[] GetMember(string name, BindingFlags bindingAttr)
    {
        ArgumentNullException.ThrowIfNull(name);
        StringComparison comparison =
            (bindingAttr & BindingFlags.IgnoreCase) != 0 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return Array.FindAll(GetMembers(bindingAttr), member => member.Name.Equals(name, comparison));
    }

    /// <summary>With <c>*</c> at its end, the name is the beginning of names.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    public virtual MemberInfo[] GetMember(string name, MemberTypes type, BindingFlags bindingAttr)
    {
        ArgumentNullException.ThrowIfNull(name);
        StringComparison comparison =
            (bindingAttr & BindingFlags.IgnoreCase) != 0 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        bool isPrefix = name.EndsWith('*');
        string wanted = isPrefix ? name[..^1] : name;
        List<MemberInfo> found = [];
        foreach (MemberInfo member in GetMembers(bindingAttr))
        {
            if ((member.MemberType & type) != 0
                && (isPrefix ? member.Name.StartsWith(wanted, comparison) : member.Name.Equals(wanted, comparison)))
            {
                found.Add(member);
            }
        }

        // Arrays of the kind that was asked for, as callers cast them.
        return type switch
        {
            MemberTypes.Constructor => found.ConvertAll(member => (ConstructorInfo)member).ToArray(),
            MemberTypes.Event => found.ConvertAll(member => (EventInfo)member).ToArray(),
            MemberTypes.Field => found.ConvertAll(member => (FieldInfo)member).ToArray(),
            MemberTypes.Method => found.ConvertAll(member => (MethodInfo)member).ToArray(),
            MemberTypes.Property => found.ConvertAll(member => (PropertyInfo)member).ToArray(),
            MemberTypes.Constructor | MemberTypes.Method => found.ConvertAll(member => (MethodBase)member).ToArray(),
            _ => found.ToArray(),
        };
    }

    /// <summary>The member of this instance of a generic type that <paramref name="member"/> of another one, or of the definition, is.</summary>
    public virtual MemberInfo GetMemberWithSameMetadataDefinitionAs(MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(member);
        const BindingFlags All =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        for (Type? type = this; type is not null; type = type.BaseType)
        {
            foreach (MemberInfo candidate in type.GetMembers(All))
            {
                if (candidate.HasSameMetadataDefinitionAs(member))
                {
                    return candidate;
                }
            }
        }

        throw new ArgumentException($"Member '{member.Name}' is not a member of this type.", nameof(member));
    }

    /// <summary>The members that <see cref="DefaultMemberAttribute"/> names: indexers, as a rule.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    public virtual MemberInfo[] GetDefaultMembers()
    {
        for (Type? type = this; type is not null; type = type.BaseType)
        {
            if (Attribute.GetCustomAttribute(type, typeof(DefaultMemberAttribute), inherit: false) is DefaultMemberAttribute attribute)
            {
                return GetMember(attribute.MemberName);
            }
        }

        return [];
    }

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    public virtual MemberInfo[] FindMembers(MemberTypes memberType, BindingFlags bindingAttr, MemberFilter? filter, object? filterCriteria) =>
        Array.FindAll(
            GetMembers(bindingAttr),
            member => (member.MemberType & memberType) != 0 && (filter is null || filter(member, filterCriteria!)));

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)]
    public MethodInfo? GetMethod(string name, int genericParameterCount, Type[] types) =>
        GetMethod(name, genericParameterCount, DefaultLookup, null, types, null);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)]
    public MethodInfo? GetMethod(string name, int genericParameterCount, Type[] types, ParameterModifier[]? modifiers) =>
        GetMethod(name, genericParameterCount, DefaultLookup, null, types, modifiers);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods)]
    public MethodInfo? GetMethod(string name, int genericParameterCount, BindingFlags bindingAttr, Type[] types) =>
        GetMethod(name, genericParameterCount, bindingAttr, null, types, null);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods)]
    public MethodInfo? GetMethod(
        string name, int genericParameterCount, BindingFlags bindingAttr, Binder? binder, CallingConventions callConvention, Type[] types,
        ParameterModifier[]? modifiers) => GetMethod(name, genericParameterCount, bindingAttr, binder, types, modifiers);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods)]
    public MethodInfo? GetMethod(
        string name, int genericParameterCount, BindingFlags bindingAttr, Binder? binder, Type[] types, ParameterModifier[]? modifiers)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfNegative(genericParameterCount);
        ArgumentNullException.ThrowIfNull(types);
        MethodInfo[] methods = Array.FindAll(
            GetMethods(bindingAttr), method => (method.IsGenericMethod ? method.GetGenericArguments().Length : 0) == genericParameterCount);
        return MemberSearch.BySignature(methods, name, types, bindingAttr);
    }

    /// <exception cref="PlatformNotSupportedException">The program does not keep which method stands for which.</exception>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods)]
    public virtual InterfaceMapping GetInterfaceMap(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods)]
        Type interfaceType) => throw new PlatformNotSupportedException();

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    public object? InvokeMember(
        string name, BindingFlags invokeAttr, Binder? binder, object? target, object?[]? args, CultureInfo? culture) =>
        InvokeMember(name, invokeAttr, binder, target, args, null, culture, null);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    public object? InvokeMember(string name, BindingFlags invokeAttr, Binder? binder, object? target, object?[]? args) =>
        InvokeMember(name, invokeAttr, binder, target, args, null, null, null);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    public virtual object? InvokeMember(
        string name, BindingFlags invokeAttr, Binder? binder, object? target, object?[]? args, ParameterModifier[]? modifiers,
        CultureInfo? culture, string[]? namedParameters) => throw new PlatformNotSupportedException();
}
