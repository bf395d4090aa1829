namespace ViperOS.Kernel.Boot;

/// <summary>What <see cref="DeviceTreeCursor"/> stands on.</summary>
public enum DeviceTreeToken
{
    BeginNode,
    EndNode,
    Property,

    /// <summary>The whole tree has been walked.</summary>
    End,

    /// <summary>The tree is damaged from here on.</summary>
    Error,
}
