namespace System;

/// <summary>Outcome of waiting for a full collection.</summary>
public enum GCNotificationStatus
{
    Succeeded = 0,
    Failed = 1,
    Canceled = 2,
    Timeout = 3,
    NotApplicable = 4,
}
