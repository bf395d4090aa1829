namespace System.Runtime;

/// <summary>The method may be inlined over the borders of images.</summary>
[AttributeUsage(AttributeTargets.Constructor | AttributeTargets.Method, Inherited = false)]
public sealed class TargetedPatchingOptOutAttribute : Attribute
{
    public TargetedPatchingOptOutAttribute(string reason)
    {
        Reason = reason;
    }

    public string Reason { get; }
}
