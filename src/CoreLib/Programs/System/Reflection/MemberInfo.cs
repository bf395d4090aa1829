using System.Collections.Generic;

namespace System.Reflection;

/// <summary>A member of a type, or a type.</summary>
public abstract class MemberInfo : ICustomAttributeProvider
{
    public abstract string Name { get; }

    public abstract MemberTypes MemberType { get; }

    public abstract Type? DeclaringType { get; }

    public abstract Type? ReflectedType { get; }

    public virtual Module Module => throw new NotImplementedException();

    public virtual int MetadataToken => throw new InvalidOperationException();

    public virtual bool IsCollectible => false;

    public virtual IEnumerable<CustomAttributeData> CustomAttributes => GetCustomAttributesData();

    public virtual IList<CustomAttributeData> GetCustomAttributesData() => throw new NotImplementedException();

    public abstract object[] GetCustomAttributes(bool inherit);

    public abstract object[] GetCustomAttributes(Type attributeType, bool inherit);

    public abstract bool IsDefined(Type attributeType, bool inherit);

    public virtual bool HasSameMetadataDefinitionAs(MemberInfo other) => throw new NotImplementedException();

    public override bool Equals(object? obj) => base.Equals(obj);

    public override int GetHashCode() => base.GetHashCode();

    public static bool operator ==(MemberInfo? left, MemberInfo? right) =>
        (object?)left == right || (left is not null && left.Equals(right));

    public static bool operator !=(MemberInfo? left, MemberInfo? right) => !(left == right);
}
