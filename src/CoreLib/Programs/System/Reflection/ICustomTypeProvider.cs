namespace System.Reflection;

/// <summary>An object that says which type it wants to be taken for.</summary>
public interface ICustomTypeProvider
{
    Type GetCustomType();
}
