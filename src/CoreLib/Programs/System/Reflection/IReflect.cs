using System.Globalization;

namespace System.Reflection;

/// <summary>What can be asked for members by name as a type can.</summary>
public interface IReflect
{
    FieldInfo? GetField(string name, BindingFlags bindingAttr);

    FieldInfo[] GetFields(BindingFlags bindingAttr);

    MemberInfo[] GetMember(string name, BindingFlags bindingAttr);

    MemberInfo[] GetMembers(BindingFlags bindingAttr);

    MethodInfo? GetMethod(string name, BindingFlags bindingAttr);

    MethodInfo? GetMethod(string name, BindingFlags bindingAttr, Binder? binder, Type[] types, ParameterModifier[]? modifiers);

    MethodInfo[] GetMethods(BindingFlags bindingAttr);

    PropertyInfo[] GetProperties(BindingFlags bindingAttr);

    PropertyInfo? GetProperty(string name, BindingFlags bindingAttr);

    PropertyInfo? GetProperty(string name, BindingFlags bindingAttr, Binder? binder, Type? returnType, Type[] types, ParameterModifier[]? modifiers);

    object? InvokeMember(string name, BindingFlags invokeAttr, Binder? binder, object? target, object?[]? args, ParameterModifier[]? modifiers, CultureInfo? culture, string[]? namedParameters);

    Type UnderlyingSystemType { get; }
}
