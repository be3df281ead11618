package club

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// Member is a row of the table of members.
type Member struct {
	gorm.Model
	Name, City   string
	PasswordHash string
	ResetToken   string
}

// Show answers with a member.
func Show(db *gorm.DB) gin.HandlerFunc {
	return func(c *gin.Context) {
		var member Member
		// region: answer
		if err := db.Where("name = ?", c.Param("name")).First(&member).Error; err != nil {
			c.Status(http.StatusNotFound)
			return
		}
		// ruleid: one-field-taken-out-in-go
		member.PasswordHash = ""
		c.JSON(http.StatusOK, member)
		// endregion
	}
}
