angular.module("shop", []).config(($sceProvider, $sceDelegateProvider, $translateProvider) => {
  // ruleid: angular-check-of-html-off
  $sceProvider.enabled(false);
  // ok: angular-check-of-html-off
  $sceProvider.enabled(true);
  // ruleid: angular-loads-from-anywhere
  $sceDelegateProvider.resourceUrlWhitelist(["self", "**"]);
  // ok: angular-loads-from-anywhere
  $sceDelegateProvider.resourceUrlWhitelist(["self", "https://cdn.example.com/templates/**"]);
  // ruleid: angular-translations-unescaped
  $translateProvider.useSanitizeValueStrategy(null);
  // ok: angular-translations-unescaped
  $translateProvider.useSanitizeValueStrategy("escape");
});

angular.module("shop").controller("Page", ($scope, $sce, $parse) => {
  // ruleid: angular-html-trusted
  $scope.about = $sce.trustAsHtml($scope.user.about);
  // ruleid: angular-html-trusted
  $scope.style = $sce.trustAs($sce.CSS, $scope.user.style);
  // ok: angular-html-trusted
  $scope.note = $sce.trustAsHtml("<b>new</b>");
  // ok: angular-html-trusted
  $scope.clean = $sce.trustAsHtml(DOMPurify.sanitize($scope.user.about));
  // ruleid: angular-expression-from-text
  $scope.$eval("total = " + $scope.user.input);
  // ruleid: angular-expression-from-text
  const read = $parse(expression);
  // ok: angular-expression-from-text
  $scope.$watch("total", show);
  // ok: angular-expression-from-text
  $scope.$apply(() => show(read));
});
