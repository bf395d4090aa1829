using System.Collections.Generic;

namespace System.Reflection;

/// <summary>Members of types, those of base types and private ones included.</summary>
public static class RuntimeReflectionExtensions
{
    private const BindingFlags Everything = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public static MethodInfo GetMethodInfo(this Delegate del)
    {
        ArgumentNullException.ThrowIfNull(del);
        return del.Method;
    }

    public static MethodInfo? GetRuntimeBaseDefinition(this MethodInfo method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return method.GetBaseDefinition();
    }

    public static EventInfo? GetRuntimeEvent(this Type type, string name) => Check(type).GetEvent(name);

    public static IEnumerable<EventInfo> GetRuntimeEvents(this Type type) => Check(type).GetEvents(Everything);

    public static FieldInfo? GetRuntimeField(this Type type, string name) => Check(type).GetField(name);

    public static IEnumerable<FieldInfo> GetRuntimeFields(this Type type) => Check(type).GetFields(Everything);

    public static InterfaceMapping GetRuntimeInterfaceMap(this TypeInfo typeInfo, Type interfaceType) =>
        Check(typeInfo).GetInterfaceMap(interfaceType);

    public static MethodInfo? GetRuntimeMethod(this Type type, string name, Type[] parameters) => Check(type).GetMethod(name, parameters);

    public static IEnumerable<MethodInfo> GetRuntimeMethods(this Type type) => Check(type).GetMethods(Everything);

    public static IEnumerable<PropertyInfo> GetRuntimeProperties(this Type type) => Check(type).GetProperties(Everything);

    public static PropertyInfo? GetRuntimeProperty(this Type type, string name) => Check(type).GetProperty(name);

    private static Type Check(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type;
    }
}
