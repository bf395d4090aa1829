namespace System.Reflection;

/// <summary>Whether the assembly is signed later.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class AssemblyDelaySignAttribute : Attribute
{
    public AssemblyDelaySignAttribute(bool delaySign)
    {
        DelaySign = delaySign;
    }

    public bool DelaySign { get; }
}
