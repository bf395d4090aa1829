namespace System.Reflection;

/// <summary>Something that has a <see cref="TypeInfo"/>.</summary>
public interface IReflectableType
{
    TypeInfo GetTypeInfo();
}
