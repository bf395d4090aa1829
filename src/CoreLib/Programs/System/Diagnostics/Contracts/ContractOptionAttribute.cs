namespace System.Diagnostics.Contracts;

/// <summary>A setting of the contract tools.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class ContractOptionAttribute : Attribute
{
    public ContractOptionAttribute(string category, string setting, bool enabled)
    {
        Category = category;
        Setting = setting;
        Enabled = enabled;
    }

    public ContractOptionAttribute(string category, string setting, string value)
    {
        Category = category;
        Setting = setting;
        Value = value;
    }

    public string Category { get; }

    public string Setting { get; }

    public bool Enabled { get; }

    public string? Value { get; }
}
