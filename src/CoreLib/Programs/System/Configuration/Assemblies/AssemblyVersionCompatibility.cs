namespace System.Configuration.Assemblies;

/// <summary>Which versions of an assembly can stand beside each other.</summary>
public enum AssemblyVersionCompatibility
{
    SameMachine = 1,
    SameProcess = 2,
    SameDomain = 3,
}
