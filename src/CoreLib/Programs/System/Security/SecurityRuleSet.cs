namespace System.Security;

/// <summary>Which rules of transparency an assembly follows.</summary>
public enum SecurityRuleSet : byte
{
    None = 0,
    Level1 = 1,
    Level2 = 2,
}
