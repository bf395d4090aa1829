// The kernel has static state, of which a test run has one copy: no two tests at the same time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
