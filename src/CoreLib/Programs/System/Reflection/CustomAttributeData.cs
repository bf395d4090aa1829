using System.Collections.Generic;
using System.Text;

namespace System.Reflection;

/// <summary>An attribute as it was written, without its object.</summary>
public class CustomAttributeData
{
    protected CustomAttributeData()
    {
    }

    public virtual Type AttributeType => Constructor.DeclaringType!;

    public virtual ConstructorInfo Constructor => throw new NotImplementedException();

    public virtual IList<CustomAttributeTypedArgument> ConstructorArguments => throw new NotImplementedException();

    public virtual IList<CustomAttributeNamedArgument> NamedArguments => throw new NotImplementedException();

    public static IList<CustomAttributeData> GetCustomAttributes(MemberInfo target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.GetCustomAttributesData();
    }

    public static IList<CustomAttributeData> GetCustomAttributes(ParameterInfo target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.GetCustomAttributesData();
    }

    public static IList<CustomAttributeData> GetCustomAttributes(Module target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.GetCustomAttributesData();
    }

    public static IList<CustomAttributeData> GetCustomAttributes(Assembly target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.GetCustomAttributesData();
    }

    public override bool Equals(object? obj) => (object?)this == obj;

    public override int GetHashCode() => base.GetHashCode();

    public override string ToString()
    {
        StringBuilder builder = new StringBuilder("[").Append(AttributeType.FullName).Append('(');
        string separator = "";
        foreach (CustomAttributeTypedArgument argument in ConstructorArguments)
        {
            builder.Append(separator).Append(argument.ToString());
            separator = ", ";
        }

        foreach (CustomAttributeNamedArgument argument in NamedArguments)
        {
            builder.Append(separator).Append(argument.ToString());
            separator = ", ";
        }

        return builder.Append(")]").ToString();
    }
}
