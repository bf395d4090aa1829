using System.Runtime.CompilerServices;

// Every signature that leaves managed code is blittable, so calls need no stubs.
[assembly: DisableRuntimeMarshalling]
