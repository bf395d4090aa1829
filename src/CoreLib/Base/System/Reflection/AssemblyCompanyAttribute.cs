namespace System.Reflection;

/// <summary>Describes an assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class AssemblyCompanyAttribute : Attribute
{
    public AssemblyCompanyAttribute(string company)
    {
        Company = company;
    }

    public string Company { get; }
}
