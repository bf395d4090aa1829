using System.Collections.Generic;

namespace System.Reflection;

/// <summary>A module; here there is one per assembly.</summary>
public abstract class Module : ICustomAttributeProvider
{
    public virtual Assembly Assembly => throw new NotImplementedException();

    public virtual string Name => throw new NotImplementedException();

    public virtual string FullyQualifiedName => throw new NotImplementedException();

    public virtual string ScopeName => throw new NotImplementedException();

    public virtual int MetadataToken => throw new NotImplementedException();

    public virtual IEnumerable<CustomAttributeData> CustomAttributes => GetCustomAttributesData();

    public virtual IList<CustomAttributeData> GetCustomAttributesData() => throw new NotImplementedException();

    public virtual object[] GetCustomAttributes(bool inherit) => throw new NotImplementedException();

    public virtual object[] GetCustomAttributes(Type attributeType, bool inherit) => throw new NotImplementedException();

    public virtual bool IsDefined(Type attributeType, bool inherit) => throw new NotImplementedException();

    public virtual Type[] GetTypes() => throw new NotImplementedException();

    public virtual Type? GetType(string className, bool throwOnError, bool ignoreCase) => throw new NotImplementedException();

    public virtual Type? GetType(string className) => GetType(className, throwOnError: false, ignoreCase: false);

    public virtual Guid ModuleVersionId => throw new NotImplementedException();

    public ModuleHandle ModuleHandle => new(this);

    public static bool operator ==(Module? left, Module? right) => (object?)left == right || (left is not null && left.Equals(right));

    public static bool operator !=(Module? left, Module? right) => !(left == right);

    public virtual Type? GetType(string className, bool ignoreCase) => GetType(className, throwOnError: false, ignoreCase);

    public virtual bool IsResource() => false;

    public override bool Equals(object? o) => base.Equals(o);

    public override int GetHashCode() => base.GetHashCode();

    public override string ToString() => ScopeName;
}
