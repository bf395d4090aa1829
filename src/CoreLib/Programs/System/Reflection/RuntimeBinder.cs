using System.Globalization;

namespace System.Reflection;

/// <summary>The binder that is used when none is given. Searches decide without it.</summary>
internal sealed class RuntimeBinder : Binder
{
    public static readonly RuntimeBinder Instance = new();

    public override FieldInfo BindToField(BindingFlags bindingAttr, FieldInfo[] match, object value, CultureInfo? culture) =>
        match.Length == 1 ? match[0] : throw new AmbiguousMatchException("Ambiguous match found.");

    public override MethodBase BindToMethod(
        BindingFlags bindingAttr, MethodBase[] match, ref object?[] args, ParameterModifier[]? modifiers, CultureInfo? culture,
        string[]? names, out object? state)
    {
        state = null;
        return MemberSearch.ByArguments(match, args);
    }

    public override object ChangeType(object value, Type type, CultureInfo? culture) =>
        type.IsInstanceOfType(value) ? value : throw new NotSupportedException("ChangeType operation is not supported.");

    public override void ReorderArgumentArray(ref object?[] args, object state)
    {
    }

    public override MethodBase? SelectMethod(
        BindingFlags bindingAttr, MethodBase[] match, Type[] types, ParameterModifier[]? modifiers) =>
        MemberSearch.BySignature(match, null, types, bindingAttr);

    public override PropertyInfo? SelectProperty(
        BindingFlags bindingAttr, PropertyInfo[] match, Type? returnType, Type[]? indexes, ParameterModifier[]? modifiers) =>
        MemberSearch.Property(match, null, returnType, indexes, bindingAttr);
}
