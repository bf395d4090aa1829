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

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    public object? InvokeMember(string name, BindingFlags invokeAttr, Binder? binder, object? target, object?[]? args) =>
        InvokeMember(name, invokeAttr, binder, target, args, null, null, null);

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    public virtual object? InvokeMember(
        string name, BindingFlags invokeAttr, Binder? binder, object? target, object?[]? args, ParameterModifier[]? modifiers,
        CultureInfo? culture, string[]? namedParameters) => throw new PlatformNotSupportedException();
}
