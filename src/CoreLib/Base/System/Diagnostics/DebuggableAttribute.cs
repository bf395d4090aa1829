namespace System.Diagnostics;

/// <summary>Written by the compiler: how an assembly was compiled.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Module)]
public sealed class DebuggableAttribute : Attribute
{
    public DebuggableAttribute(DebuggingModes modes)
    {
        DebuggingFlags = modes;
    }

    public DebuggableAttribute(bool isJITTrackingEnabled, bool isJITOptimizerDisabled)
    {
        DebuggingFlags = (isJITTrackingEnabled ? DebuggingModes.Default : DebuggingModes.None)
            | (isJITOptimizerDisabled ? DebuggingModes.DisableOptimizations : DebuggingModes.None);
    }

    public bool IsJITTrackingEnabled => (DebuggingFlags & DebuggingModes.Default) != 0;

    public bool IsJITOptimizerDisabled => (DebuggingFlags & DebuggingModes.DisableOptimizations) != 0;

    public DebuggingModes DebuggingFlags { get; }

    /// <summary>How much a debugger may expect.</summary>
    [Flags]
    public enum DebuggingModes
    {
        None = 0,
        Default = 1,
        IgnoreSymbolStoreSequencePoints = 2,
        EnableEditAndContinue = 4,
        DisableOptimizations = 256,
    }
}
