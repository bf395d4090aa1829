namespace System.Reflection;

/// <summary>A property or field that an attribute sets.</summary>
public readonly struct CustomAttributeNamedArgument : IEquatable<CustomAttributeNamedArgument>
{
    public CustomAttributeNamedArgument(MemberInfo memberInfo, object? value)
        : this(memberInfo, new CustomAttributeTypedArgument(
            memberInfo is FieldInfo field ? field.FieldType : ((PropertyInfo)memberInfo).PropertyType, value))
    {
    }

    public CustomAttributeNamedArgument(MemberInfo memberInfo, CustomAttributeTypedArgument typedArgument)
    {
        ArgumentNullException.ThrowIfNull(memberInfo);
        MemberInfo = memberInfo;
        TypedValue = typedArgument;
    }

    public MemberInfo MemberInfo { get; }

    public CustomAttributeTypedArgument TypedValue { get; }

    public string MemberName => MemberInfo.Name;

    public bool IsField => MemberInfo is FieldInfo;

    public bool Equals(CustomAttributeNamedArgument other) => MemberInfo == other.MemberInfo && TypedValue == other.TypedValue;

    public override bool Equals(object? obj) => obj is CustomAttributeNamedArgument other && Equals(other);

    public override int GetHashCode() => MemberInfo.GetHashCode();

    public static bool operator ==(CustomAttributeNamedArgument left, CustomAttributeNamedArgument right) => left.Equals(right);

    public static bool operator !=(CustomAttributeNamedArgument left, CustomAttributeNamedArgument right) => !left.Equals(right);

    public override string ToString() => $"{MemberName} = {TypedValue}";
}
