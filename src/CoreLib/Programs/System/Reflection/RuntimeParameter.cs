using System.Collections.Generic;
using Internal.Metadata.NativeFormat;

namespace System.Reflection;

/// <summary>A parameter of a method of the program; its name may have been trimmed.</summary>
internal sealed class RuntimeParameter : ParameterInfo
{
    private readonly Handle _handle;

    public RuntimeParameter(MemberInfo member, int position, Type type, Handle handle)
    {
        MemberImpl = member;
        PositionImpl = position;
        ClassImpl = type;
        _handle = handle;
        if (!handle.IsNil)
        {
            Parameter parameter = new(handle);
            AttrsImpl = (ParameterAttributes)parameter.Flags;
            NameImpl = MetadataReader.GetString(parameter.Name);
        }
    }

    public override bool HasDefaultValue => (Attributes & ParameterAttributes.HasDefault) != 0;

    public override object? RawDefaultValue =>
        HasDefaultValue ? RuntimeConstants.Read(new Parameter(_handle).DefaultValue) : DBNullOrMissing;

    public override object? DefaultValue
    {
        get
        {
            object? value = RawDefaultValue;
            return value is not null && ParameterType.IsEnum && HasDefaultValue ? Enum.ToObject(ParameterType, value) : value;
        }
    }

    public override object[] GetCustomAttributes(bool inherit) =>
        _handle.IsNil ? [] : RuntimeAttributes.Create(new Parameter(_handle).CustomAttributes, null);

    public override object[] GetCustomAttributes(Type attributeType, bool inherit) =>
        _handle.IsNil ? [] : RuntimeAttributes.Create(new Parameter(_handle).CustomAttributes, attributeType);

    public override bool IsDefined(Type attributeType, bool inherit) =>
        !_handle.IsNil && RuntimeAttributes.IsDefined(new Parameter(_handle).CustomAttributes, attributeType);

    public override IList<CustomAttributeData> GetCustomAttributesData() =>
        _handle.IsNil ? [] : RuntimeAttributes.GetData(new Parameter(_handle).CustomAttributes);

    public override string ToString() => $"{RuntimeSignature.FormatName(ParameterType)} {Name}";

    private object DBNullOrMissing => IsOptional ? Missing.Value : DBNull.Value;
}
