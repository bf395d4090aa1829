using System.Diagnostics.CodeAnalysis;

namespace System.Reflection;

/// <summary>Something that attributes can be put on.</summary>
public interface ICustomAttributeProvider
{
    object[] GetCustomAttributes(bool inherit);

    object[] GetCustomAttributes(Type attributeType, bool inherit);

    bool IsDefined(Type attributeType, bool inherit);
}
