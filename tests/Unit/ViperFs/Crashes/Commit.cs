using System.Collections.Immutable;

namespace ViperOS.Tests.ViperFs.Crashes;

/// <summary>A transaction that was written: what the volume has to be after it, and the event with which it was on the medium.</summary>
/// <param name="Before">As it was before the operation that the commit took place in.</param>
/// <param name="After">As it was afterwards: the same, except where an operation goes in steps.</param>
internal sealed record Commit(int Event, ImmutableDictionary<ulong, CrashNode> Before, ImmutableDictionary<ulong, CrashNode> After);
