namespace System.Security;

/// <summary>Which rules of transparency an assembly follows; there is no partial trust.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class SecurityRulesAttribute : Attribute
{
    public SecurityRulesAttribute(SecurityRuleSet ruleSet)
    {
        RuleSet = ruleSet;
    }

    public bool SkipVerificationInFullTrust { get; set; }

    public SecurityRuleSet RuleSet { get; }
}
