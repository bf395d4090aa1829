using System.Collections.Generic;

namespace System.Reflection;

/// <summary>A type with its declared members.</summary>
public abstract class TypeInfo : Type, IReflectableType
{
    private const BindingFlags DeclaredOnlyLookup =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public virtual Type[] GenericTypeParameters => IsGenericTypeDefinition ? GetGenericArguments() : EmptyTypes;

    public virtual IEnumerable<ConstructorInfo> DeclaredConstructors => GetConstructors(DeclaredOnlyLookup);

    public virtual IEnumerable<FieldInfo> DeclaredFields => GetFields(DeclaredOnlyLookup);

    public virtual IEnumerable<MethodInfo> DeclaredMethods => GetMethods(DeclaredOnlyLookup);

    public virtual IEnumerable<PropertyInfo> DeclaredProperties => GetProperties(DeclaredOnlyLookup);

    public virtual IEnumerable<EventInfo> DeclaredEvents => GetEvents(DeclaredOnlyLookup);

    public virtual IEnumerable<MemberInfo> DeclaredMembers => GetMembers(DeclaredOnlyLookup);

    public virtual IEnumerable<Type> ImplementedInterfaces => GetInterfaces();

    TypeInfo IReflectableType.GetTypeInfo() => this;

    public virtual Type AsType() => this;

    public virtual FieldInfo? GetDeclaredField(string name) => GetField(name, DeclaredOnlyLookup);

    public virtual MethodInfo? GetDeclaredMethod(string name) => GetMethod(name, DeclaredOnlyLookup);

    public virtual PropertyInfo? GetDeclaredProperty(string name) => GetProperty(name, DeclaredOnlyLookup);

    public virtual EventInfo? GetDeclaredEvent(string name) => GetEvent(name, DeclaredOnlyLookup);

    public virtual bool IsAssignableFrom(TypeInfo? typeInfo) => IsAssignableFrom((Type?)typeInfo);
}
