namespace System.Security.Permissions;

/// <summary>What a declaration of code access security asks for; nothing looks at these any more.</summary>
public enum SecurityAction
{
    Demand = 2,
    Assert = 3,
    Deny = 4,
    PermitOnly = 5,
    LinkDemand = 6,
    InheritanceDemand = 7,
    RequestMinimum = 8,
    RequestOptional = 9,
    RequestRefuse = 10,
}
