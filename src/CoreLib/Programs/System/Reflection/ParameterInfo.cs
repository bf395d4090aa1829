using System.Collections.Generic;

namespace System.Reflection;

/// <summary>A parameter of a method, or its return value.</summary>
public class ParameterInfo : ICustomAttributeProvider
{
    protected ParameterAttributes AttrsImpl;
    protected Type? ClassImpl;
    protected object? DefaultValueImpl;
    protected MemberInfo MemberImpl = null!;
    protected string? NameImpl;
    protected int PositionImpl;

    protected ParameterInfo()
    {
    }

    public virtual ParameterAttributes Attributes => AttrsImpl;

    public virtual Type ParameterType => ClassImpl!;

    public virtual string? Name => NameImpl;

    public virtual int Position => PositionImpl;

    public virtual MemberInfo Member => MemberImpl;

    public virtual object? DefaultValue => throw new NotImplementedException();

    public virtual object? RawDefaultValue => throw new NotImplementedException();

    public virtual bool HasDefaultValue => throw new NotImplementedException();

    public bool IsIn => (Attributes & ParameterAttributes.In) != 0;

    public bool IsOut => (Attributes & ParameterAttributes.Out) != 0;

    public bool IsOptional => (Attributes & ParameterAttributes.Optional) != 0;

    public bool IsLcid => (Attributes & ParameterAttributes.Lcid) != 0;

    public bool IsRetval => (Attributes & ParameterAttributes.Retval) != 0;

    public virtual int MetadataToken => 0x08000000;

    public virtual IEnumerable<CustomAttributeData> CustomAttributes => GetCustomAttributesData();

    public virtual IList<CustomAttributeData> GetCustomAttributesData() => throw new NotImplementedException();

    public virtual object[] GetCustomAttributes(bool inherit) => [];

    public virtual object[] GetCustomAttributes(Type attributeType, bool inherit)
    {
        ArgumentNullException.ThrowIfNull(attributeType);
        return [];
    }

    public virtual bool IsDefined(Type attributeType, bool inherit)
    {
        ArgumentNullException.ThrowIfNull(attributeType);
        return false;
    }

    public virtual Type[] GetOptionalCustomModifiers() => [];

    public virtual Type[] GetRequiredCustomModifiers() => [];

    public virtual Type GetModifiedParameterType() => throw new NotSupportedException();

    public override string ToString() => $"{ParameterType} {Name}";
}
